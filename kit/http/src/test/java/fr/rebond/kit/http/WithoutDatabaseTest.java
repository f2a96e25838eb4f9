package fr.rebond.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import fr.rebond.kit.problem.Refusal;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.junit.jupiter.api.Test;

/** An application with kit/http only: no database, no Kafka, no identity provider. */
@QuarkusTest
class WithoutDatabaseTest {

    @Path("/v1/samples/{id}")
    public static class SampleResource {

        @GET
        public String read(@PathParam("id") int id) {
            throw Refusal.notFound("sample", id);
        }
    }

    @ApplicationScoped
    static class RequestIds {

        void register(@Observes Filters filters) {
            filters.register(
                    routing -> {
                        RequestId.establish(routing);
                        routing.next();
                    },
                    100);
        }
    }

    @Test
    void answersARefusalWithAProblem() {
        given().get("/v1/samples/7")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("https://rebond.example/problems/not-found"))
                .body("title", equalTo("Not found"))
                .body("status", equalTo(404))
                .body("detail", equalTo("No sample 7"))
                .body("instance", equalTo("/v1/samples/7"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void answersAnUnknownPathWithAProblem() {
        given().get("/v1/unknown")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("https://rebond.example/problems/not-found"))
                .body("instance", equalTo("/v1/unknown"));
    }

    @Test
    void answersAnUnsupportedMethodWithTheSupportedOnes() {
        given().delete("/v1/samples/7")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .header("Allow", "GET");
    }

    @Test
    void keepsAWellFormedRequestId() {
        given().header("X-Request-Id", "sample-1").get("/v1/samples/7").then().header("X-Request-Id", "sample-1");
    }

    @Test
    void replacesAMalformedRequestId() {
        given().header("X-Request-Id", "sample 1")
                .get("/v1/samples/7")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }
}
