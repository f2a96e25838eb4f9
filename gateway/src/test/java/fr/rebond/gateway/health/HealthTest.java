package fr.rebond.gateway.health;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.rebond.gateway.fixture.GatewayTest;
import fr.rebond.gateway.fixture.ServiceControl;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import org.junit.jupiter.api.Test;

@GatewayTest
class HealthTest {

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Test
    void isReadyEvenWhenAServiceIsDown() {
        ServiceControl.stop("missions");
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
        ServiceControl.start("missions");
    }

    @Test
    void countsRequestsByService() {
        given().get("/v1/calls").then().statusCode(200);
        given().get(metrics)
                .then()
                .statusCode(200)
                .body(containsString("gateway_requests_seconds_count{outcome=\"2xx\",service=\"applications\"}"));
    }
}
