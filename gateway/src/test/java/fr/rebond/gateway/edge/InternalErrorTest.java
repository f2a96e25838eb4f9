package fr.rebond.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import fr.rebond.gateway.fixture.GatewayTest;
import fr.rebond.gateway.fixture.RawClient;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

/** An unexpected failure in the gateway itself. */
@GatewayTest
class InternalErrorTest {

    @Test
    void hidesTheDetailsOfAFailure() {
        given().get("/docs/failing")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .header("X-Request-Id", matchesPattern(".+"))
                .body("type", equalTo("https://rebond.example/problems/internal-error"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body(not(containsString("internal detail")))
                .body(not(containsString("IllegalState")));
    }

    @Test
    void closesTheConnectionWhenItFailsDuringAnAnswer() {
        var answer = RawClient.exchange(RestAssured.port, "GET /docs/failing-midway HTTP/1.1\nHost: a\n\n");
        assertThat(answer).contains("the first part").doesNotContain("\r\n0\r\n");
    }
}
