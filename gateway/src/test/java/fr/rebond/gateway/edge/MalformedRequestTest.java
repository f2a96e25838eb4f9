package fr.rebond.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.gateway.fixture.FakeServices;
import fr.rebond.gateway.fixture.GatewayTest;
import fr.rebond.gateway.fixture.RawClient;
import fr.rebond.gateway.fixture.ServiceControl;
import io.restassured.RestAssured;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Malformed and ambiguous requests are refused and never reach a service. */
@GatewayTest
class MalformedRequestTest {

    private int requests;

    @BeforeEach
    void countRequests() {
        requests = ServiceControl.requests();
    }

    @AfterEach
    void noRequestReachedAService() {
        assertThat(ServiceControl.requests()).isEqualTo(requests);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/calls;a=b",
                "/v1/calls%3Ba",
                "/v1%2Fcalls",
                "/v1%5Ccalls",
                "//v1/calls",
                "/v1//calls",
                "/v1/calls/..",
                "/v1/nothing/../calls",
                "/v1/nothing/%2e%2e/calls",
                "/v1/calls%00",
                "/v1/calls%252f",
                "/docs/../q/metrics",
                "/q/health;x",
                "http://other.example/v1/calls",
                "*"
            })
    void refusesAmbiguousPaths(String target) {
        var answer =
                RawClient.exchange(RestAssured.port, "GET " + target + " HTTP/1.1\nHost: a\nConnection: close\n\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "https://rebond.example/problems/tricky-path", "X-Request-Id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\nContent-Length: 5",
                "Content-Length: 5\nContent-Length: 6",
                "Content-Length: +5",
                "Content-Length: 5, 6",
                "Content-Length: -1",
                "Content-Length: 0x5",
                "Content-Length: 99999999999999999999",
                "Transfer-Encoding: chunked\nTransfer-Encoding: identity",
                "Transfer-Encoding: identity",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding:\u000bchunked",
                "X-A: a\rb",
                "X-A: a\u0000b",
                "X A: b",
                ": b"
            })
    void refusesMessagesWithAnAmbiguousLength(String headers) {
        var answer = RawClient.exchange(
                RestAssured.port,
                "POST /v1/calls HTTP/1.1\nHost: a\n" + headers + "\n\n0\n\nGET /v1/laureates HTTP/1.1\nHost: a\n\n");
        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer.split("HTTP/1.1 "))
                .as("the connection closes and the second request gets no answer")
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length",
                "close, Idempotency-Key",
                "keep-alive,IF-MATCH",
                "Authorization",
                "Host",
                "X-A, Content-Type, X-B",
                "X-Request-Id"
            })
    void refusesConnectionHeadersThatListEndToEndHeaders(String listed) {
        var answer = RawClient.exchange(
                RestAssured.port,
                "POST /v1/calls HTTP/1.1\nHost: a\nContent-Length: 2\nConnection: " + listed
                        + "\nConnection: close\n\n{}");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("problems/invalid-header");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/calls HTTP/1.1\n\n",
                "GET /v1/calls HTTP/1.1\nHost: a\nHost: b\n\n",
                "GET /v1/calls HTTP/1.1\nHost: a/b\n\n",
                "GET /v1/calls HTTP/1.1\nHost: a@b\n\n",
                "GET /v1/calls HTTP/1.1\nHost:\n\n",
                "GET /v1/ca\u0000lls HTTP/1.1\nHost: a\n\n",
                "GET /v1\\calls HTTP/1.1\nHost: a\n\n",
                "GET /v1/calls% HTTP/1.1\nHost: a\n\n",
                "GET /v1/calls%zz HTTP/1.1\nHost: a\n\n",
                "GET /v1/ca lls HTTP/1.1\nHost: a\n\n"
            })
    void refusesMalformedRequestLinesAndHosts(String request) {
        try (var client = new RawClient(RestAssured.port)) {
            client.send(request.replace("\n", "\r\n"));
            assertThat(client.line()).contains(" 400 ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PATCH", "PROPFIND", "get"})
    void refusesUnsupportedMethods(String method) {
        assertThat(RawClient.exchange(RestAssured.port, method + " /v1/calls HTTP/1.1\nHost: a\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 405")
                .contains("method-not-allowed", "allow: GET, HEAD, POST, PUT, DELETE, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(ints = {40_000, 2_000_000})
    void refusesTooManyHeaders(int size) {
        try (var client = new RawClient(RestAssured.port)) {
            try {
                client.send("GET /v1/calls HTTP/1.1\r\nHost: a\r\n" + "X-A: b\r\n".repeat(size / 8) + "\r\n");
            } catch (UncheckedIOException refused) {
                return;
            }
            assertThat(client.rest()).matches(answer -> answer.isEmpty() || answer.startsWith("HTTP/1.1 431"));
        }
        given().get("/v1/nothing").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {FakeServices.MAX_BODY + 1, Integer.MAX_VALUE})
    void refusesTooLargeBodiesWithoutReadingThem(int size) {
        try (var client = new RawClient(RestAssured.port)) {
            client.send("POST /v1/calls HTTP/1.1\r\nHost: a\r\nContent-Length: " + size + "\r\n\r\n");
            client.send("a".repeat(100_000));
            assertThat(client.rest()).startsWith("HTTP/1.1 413").contains("content-too-large");
        }
    }
}
