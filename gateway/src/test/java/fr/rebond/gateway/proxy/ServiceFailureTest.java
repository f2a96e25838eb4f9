package fr.rebond.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.rebond.gateway.fixture.GatewayTest;
import fr.rebond.gateway.fixture.RawClient;
import fr.rebond.gateway.fixture.ServiceControl;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@GatewayTest
class ServiceFailureTest {

    @Test
    void answers503WhileAServiceIsDown() {
        ServiceControl.stop("funding");
        problem(given().get("/v1/envelopes"), 503, "service-unreachable").header("Retry-After", "2");
        given().get("/v1/missions").then().statusCode(200);
        ServiceControl.start("funding");
        given().get("/v1/envelopes").then().statusCode(200);
    }

    @Test
    void answers504AtTheDeadlineAndNotBefore() {
        var begin = Instant.now();
        problem(given().get("/v1/calls/hanging"), 504, "service-too-slow").header("Retry-After", "2");
        assertThat(Duration.between(begin, Instant.now())).isGreaterThan(Duration.ofMillis(1400));
    }

    @Test
    void answers502WhenTheServiceDisconnects() {
        problem(given().body("{}").post("/v1/calls/disconnecting"), 502, "service-broke-off")
                .header("Retry-After", "2")
                .body("detail", containsString("Idempotency-Key"));
    }

    @Test
    void answers502WhenTheServiceDisconnectsBeforeTheFirstPart() {
        problem(given().get("/v1/calls/disconnecting-after-head"), 502, "service-broke-off")
                .header("ETag", nullValue());
    }

    @Test
    void answers504WhenTheServiceStallsBeforeTheFirstPart() {
        problem(given().get("/v1/calls/stalling-after-head"), 504, "service-too-slow")
                .header("ETag", nullValue());
    }

    @Test
    void restartsTheDeadlineWhenTheAnswerBegins() {
        given().get("/v1/calls/answering-late").then().statusCode(200).body(equalTo("late answer"));
    }

    @Test
    void cutsAnswersThatTakeTooLong() {
        var answer = get("/v1/calls/dripping");
        assertThat(answer).startsWith("HTTP/1.1 200").contains("drop").doesNotContain("\r\n0\r\n");
    }

    @Test
    void cutsTheAnswerWhenTheServiceDisconnectsMidway() {
        var answer = get("/v1/calls/disconnecting-midway");
        assertThat(answer).startsWith("HTTP/1.1 200").endsWith("half of it");
    }

    @Test
    void cutsTheAnswerWhenTheServiceStallsMidway() {
        var answer = get("/v1/calls/stalling-midway");
        assertThat(answer).startsWith("HTTP/1.1 200").contains("the first part").doesNotContain("\r\n0\r\n");
    }

    @Test
    void queuesOrRefusesRequestsBeyondThePool() throws Exception {
        var answers = new ArrayList<CompletableFuture<Integer>>();
        for (var index = 0; index < 40; index++) {
            answers.add(CompletableFuture.supplyAsync(
                    () -> given().get("/v1/missions/hanging").statusCode(),
                    task -> Thread.ofVirtual().start(task)));
        }
        var statuses = answers.stream().map(CompletableFuture::join).toList();
        assertThat(statuses).containsOnly(503, 504);
        assertThat(statuses.stream().filter(status -> status == 504)).hasSizeGreaterThanOrEqualTo(8);
        given().get("/v1/missions").then().statusCode(200);
        assertThat(ServiceControl.connections()).isLessThanOrEqualTo(3 * 8);
    }

    @Test
    void answers408WhenTheClientSendsTooSlowly() {
        try (var client = new RawClient(RestAssured.port)) {
            client.send("POST /v1/calls HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");
            assertThat(client.rest()).startsWith("HTTP/1.1 408").contains("request-timeout", "connection: close");
        }
    }

    @Test
    void forwardsAnEarlyAnswerAndClosesTheConnection() {
        try (var client = new RawClient(RestAssured.port)) {
            client.send("POST /v1/calls/refusing-early HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");
            assertThat(client.rest()).startsWith("HTTP/1.1 401").contains("connection: close");
        }
    }

    @Test
    void ignoresRequestsAfterTheLastAnswerOfAConnection() {
        var before = ServiceControl.requests();
        for (var round = 0; round < 50; round++) {
            try (var client = new RawClient(RestAssured.port)) {
                client.send("POST /v1/calls HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n"
                        + "0\r\n\r\nGET /v1/calls HTTP/1.1\r\nHost: a\r\n\r\n");
                assertThat(client.rest()).startsWith("HTTP/1.1 400").contains("connection: close");
            }
        }
        assertThat(ServiceControl.requests()).isEqualTo(before);
    }

    private static String get(String path) {
        return RawClient.exchange(RestAssured.port, "GET " + path + " HTTP/1.1\nHost: a\n\n");
    }

    private static ValidatableResponse problem(Response answer, int status, String name) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("https://rebond.example/problems/" + name))
                .body("status", equalTo(status));
    }
}
