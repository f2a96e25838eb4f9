package fr.rebond.gateway.health;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.rebond.gateway.fixture.Control;
import fr.rebond.gateway.fixture.GatewayTest;
import org.junit.jupiter.api.Test;

@GatewayTest
class HealthTest {

    @Test
    void theGatewayIsReadyWhenAServiceIsNot() {
        Control.stop("missions");
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/group/upstreams")
                .then()
                .statusCode(503)
                .body("checks[0].data.applications", equalTo("UP"))
                .body("checks[0].data.missions", equalTo("DOWN"));
        Control.start("missions");
        given().get("/q/health/group/upstreams").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void whatPassesIsMeasuredByService() {
        given().get("/v1/calls").then().statusCode(200);
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("gateway_requests_seconds_count{outcome=\"2xx\",service=\"applications\"}"));
    }
}
