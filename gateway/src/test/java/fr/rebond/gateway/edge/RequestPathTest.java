package fr.rebond.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/calls",
                "/v1/calls/",
                "/v1/calls/ami-rebond.2022/waves",
                "/v1/laureates.csv",
                "/v1/..calls",
                "/v1/calls/a..b",
                "/v1/calls/%C3%A9t%C3%A9%202022",
                "/v1/calls?next=/../..//;%2F%zz",
                "/v1/territories/~a!$&'()*+,=:@-_"
            })
    void takesWhatCanBeReadInOneWay(String target) {
        assertThat(RequestPath.isFit(target)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "v1/calls",
                "http://other/v1/calls",
                "//v1/calls",
                "/v1//calls",
                "/v1/calls//",
                "/v1/calls;role=admin",
                "/v1/calls%3Brole=admin",
                "/v1/calls%3b",
                "/v1%2Fcalls",
                "/v1%2fcalls",
                "/v1\\calls",
                "/v1%5Ccalls",
                "/v1%5ccalls",
                "/v1/../q/metrics",
                "/v1/..",
                "/..",
                "/.",
                "/v1/./calls",
                "/v1/calls/.",
                "/v1/%2e%2e/q",
                "/v1/%2E/q",
                "/v1/.%2e/q",
                "/v1/calls%00",
                "/v1/calls%0d%0aX:1",
                "/v1/calls%1F",
                "/v1/calls%7f",
                "/v1/calls%25%32%66",
                "/v1/calls%252f",
                "/v1/calls%",
                "/v1/calls%2",
                "/v1/calls%zz",
                "/v1/calls%+1",
                "/v1/calls%\uFF11\uFF11",
                "/v1/ca lls",
                "/v1/ca\tlls",
                "/v1/ca\u0000lls",
                "/v1/\u00e9t\u00e9",
                "/v1/calls#top",
                "/v1/calls%2?x=f"
            })
    void refusesWhatTwoReadersCouldTakeDifferently(String target) {
        assertThat(RequestPath.isFit(target)).isFalse();
    }
}
