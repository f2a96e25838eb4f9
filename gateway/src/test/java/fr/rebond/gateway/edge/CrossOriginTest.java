package fr.rebond.gateway.edge;

import static fr.rebond.gateway.fixture.OtherOrigins.DASHBOARD;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import fr.rebond.gateway.fixture.GatewayTest;
import fr.rebond.gateway.fixture.OtherOrigins;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

@GatewayTest
@TestProfile(OtherOrigins.class)
class CrossOriginTest {

    @Test
    void pagesOfAConfiguredOriginReadAnswersAndTheirHeaders() {
        given().header("Origin", DASHBOARD)
                .get("/v1/calls")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", DASHBOARD)
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Access-Control-Expose-Headers", containsString("Location"))
                .header("Access-Control-Expose-Headers", containsString("Retry-After"))
                .header("Access-Control-Expose-Headers", containsString("Idempotent-Replayed"))
                .header("Access-Control-Allow-Credentials", nullValue());
    }

    @Test
    void browsersAskBeforeTheyChangeSomething() {
        given().header("Origin", DASHBOARD)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type,idempotency-key")
                .options("/v1/calls")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", DASHBOARD)
                .header("Access-Control-Allow-Methods", containsString("POST"))
                .header("Access-Control-Allow-Headers", containsString("Idempotency-Key"));
    }

    @Test
    void otherOriginsAreNotAllowed() {
        given().header("Origin", "https://elsewhere.example")
                .get("/v1/calls")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Vary", containsString("rigin"));
    }

    @Test
    void browsersUseHttpsOnly() {
        given().get("/v1/calls").then().header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
}
