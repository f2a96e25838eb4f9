package fr.rebond.gateway.overview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import fr.rebond.gateway.fixture.GatewayTest;
import fr.rebond.gateway.fixture.ServiceControl;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class OverviewResourceTest {

    @Test
    void returnsPublicFiguresWithoutAToken() {
        given().get("/v1/overview")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "no-store")
                .body("complete", equalTo(true))
                .body("at", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"))
                .body("laureates.status", equalTo("AVAILABLE"))
                .body("laureates.figures.of", equalTo("applications"))
                .body("laureates.figures.token", equalTo("null"))
                .body("missions", equalTo(Map.of("status", "RESTRICTED")))
                .body("funding", equalTo(Map.of("status", "RESTRICTED")));
    }

    @Test
    void forwardsTokenAndRequestIdToEveryService() {
        overview("manager")
                .body("complete", equalTo(true))
                .body("laureates.figures.token", equalTo("Bearer manager"))
                .body("missions.figures.of", equalTo("missions"))
                .body("missions.figures.token", equalTo("Bearer manager"))
                .body("funding.figures.of", equalTo("funding"))
                .body("funding.figures.requestId", equalTo("the-overview"));
    }

    @Test
    void marksForbiddenFiguresAsRestricted() {
        overview("not-for-funding")
                .body("complete", equalTo(true))
                .body("missions.status", equalTo("AVAILABLE"))
                .body("funding", equalTo(Map.of("status", "RESTRICTED")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"slow-missions", "failing-missions", "garbled-missions"})
    void marksOnlyTheFailingServiceAsUnavailable(String token) {
        overview(token)
                .body("complete", equalTo(false))
                .body("laureates.status", equalTo("AVAILABLE"))
                .body("missions.status", equalTo("UNAVAILABLE"))
                .body("missions.since", matchesPattern("\\d{4}-.*Z"))
                .body("missions.figures", nullValue())
                .body("missions.detail", equalTo("The missions service did not return its figures"))
                .body("funding.status", equalTo("AVAILABLE"));
    }

    @Test
    void keepsTheStartOfAnOutageUntilItEnds() throws Exception {
        ServiceControl.stop("funding");
        var since =
                overview("manager").body("complete", equalTo(false)).extract().path("funding.since");
        Thread.sleep(1100);
        overview("manager").body("funding.since", equalTo(since));
        ServiceControl.start("funding");
        overview("manager").body("complete", equalTo(true)).body("funding.since", nullValue());
    }

    @Test
    void refusesInvalidTokens() {
        given().header("Authorization", "Bearer expired")
                .get("/v1/overview")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                .body("type", equalTo("https://rebond.example/problems/unauthenticated"))
                .body("instance", equalTo("/v1/overview"));
    }

    @Test
    void refusesParametersAndOtherMethods() {
        given().get("/v1/overview?region=32").then().statusCode(400).contentType("application/problem+json");
        given().post("/v1/overview").then().statusCode(405).header("Allow", "GET, HEAD");
        given().head("/v1/overview").then().statusCode(200);
        given().get("/v1/overview/").then().statusCode(404).contentType("application/problem+json");
    }

    private static ValidatableResponse overview(String token) {
        return given().header("Authorization", "Bearer " + token)
                .header("X-Request-Id", "the-overview")
                .get("/v1/overview")
                .then()
                .statusCode(200);
    }
}
