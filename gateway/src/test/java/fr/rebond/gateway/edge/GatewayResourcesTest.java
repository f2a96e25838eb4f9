package fr.rebond.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;

import fr.rebond.gateway.fixture.GatewayTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The resources of the gateway itself. */
@GatewayTest
class GatewayResourcesTest {

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/overview",
        "DELETE, /v1/overview",
        "POST, /openapi",
        "PUT, /docs",
        "POST, /docs/",
        "DELETE, /docs/docs.js",
        "POST, /q/health",
        "OPTIONS, /openapi"
    })
    void areReadOnly(String method, String path) {
        problem(given().request(method, path).then(), 405, "method-not-allowed").header("Allow", "GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/overview", "/openapi", "/openapi?format=json", "/docs/", "/q/health/live"})
    void answerHead(String path) {
        given().head(path).then().statusCode(200).body(blankOrNullString());
    }

    @Test
    void refuseUnsupportedMediaTypes() {
        problem(given().accept("application/xml").get("/v1/overview").then(), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "/q/openapi", "/q/health/group/upstreams", "/q/health/well", "/q/", "/q/dev"})
    void doNotIncludeTheManagementEndpoints(String path) {
        problem(given().get(path).then(), 404, "not-found");
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String name) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("https://rebond.example/problems/" + name))
                .body("status", equalTo(status));
    }
}
