package fr.rebond.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrickyPathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/calls", "/v1/calls/0190c2a4-0000-7000-8000-000000000001", "/v1/reference/epcis", "/", "/q/health",
                "/v1/open-data/subventions.csv", "/v1/a%20b", "/v1/%C3%A9", "/v1/..a", "/v1/a..b"
            })
    void letsPlainPathsPass(String path) {
        assertThat(TrickyPaths.isTricky(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/calls;x", "/v1/calls%3bx", "/v1%2fcalls", "/v1/%5c", "/v1\\calls", "//v1", "/v1//calls", "/v1/..",
                "/v1/../calls", "/v1/./calls", "/v1/%2e%2e/calls", "/v1/%00", "/v1/%0d%0a", "/v1/%", "/v1/%z1",
                        "/v1/%252f",
                "/v1/a b", "/v1/%7f", "/v1/\u0001"
            })
    void catchesWhatTwoReadersCouldReadDifferently(String path) {
        assertThat(TrickyPaths.isTricky(path)).isTrue();
    }
}
