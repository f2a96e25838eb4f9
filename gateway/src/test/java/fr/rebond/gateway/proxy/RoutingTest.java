package fr.rebond.gateway.proxy;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.rebond.gateway.fixture.GatewayTest;
import fr.rebond.gateway.fixture.RawClient;
import io.restassured.RestAssured;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class RoutingTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/calls, applications",
        "/v1/missions/1/figures, missions",
        "/v1/envelopes/1/entries, funding",
        "/v1/changes/missions, missions",
        "/v1/dead-letters/funding, funding",
        "/v1/clock/applications, applications"
    })
    void forwardsTheTargetUnchangedToItsService(String path, String service) {
        given().urlEncodingEnabled(false)
                .get(path + "?pageSize=5&q=%C3%A9%2F..;a+b&pageToken=")
                .then()
                .statusCode(200)
                .body("service", equalTo(service))
                .body("uri", equalTo(path + "?pageSize=5&q=%C3%A9%2F..;a+b&pageToken="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "DELETE", "OPTIONS"})
    void forwardsEveryMethod(String method) {
        given().request(method, "/v1/calls/1").then().statusCode(200).body("method", equalTo(method));
    }

    @Test
    void forwardsHeadersAndBody() {
        given().header("Authorization", "Bearer abc")
                .header("If-Match", "\"3\"")
                .header("Idempotency-Key", "k1")
                .contentType("application/json")
                .body("{\"name\": \"été\"}")
                .post("/v1/calls")
                .then()
                .body("headers.authorization", hasItem("Bearer abc"))
                .body("headers.if-match", hasItem("\"3\""))
                .body("headers.idempotency-key", hasItem("k1"))
                .body("headers.content-type[0]", startsWith("application/json"))
                .body("bytes", equalTo("{\"name\": \"été\"}".getBytes(UTF_8).length));
    }

    @Test
    void replacesForgedHeaders() {
        given().header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Prefix", "/admin")
                .header("Forwarded", "for=6.6.6.6")
                .header("X-Real-IP", "6.6.6.6")
                .header("X-User-Id", "root")
                .header("X_User_Roles", "auditor")
                .header("X-Original-URL", "/q/metrics")
                .header("X-HTTP-Method-Override", "DELETE")
                .header("Proxy-Authorization", "Basic xyz")
                .header("Connection", "close, X-Secret")
                .header("X-Secret", "s")
                .get("/v1/calls")
                .then()
                .body("headers.x-forwarded-for", equalTo(List.of("127.0.0.1")))
                .body("headers.x-forwarded-proto", equalTo(List.of("http")))
                .body("headers.x-forwarded-host", equalTo(List.of("localhost:" + RestAssured.port)))
                .body("headers.x-forwarded-prefix", nullValue())
                .body("headers.forwarded", nullValue())
                .body("headers.x-real-ip", nullValue())
                .body("headers.x-user-id", nullValue())
                .body("headers.x_user_roles", nullValue())
                .body("headers.x-original-url", nullValue())
                .body("headers.x-http-method-override", nullValue())
                .body("headers.proxy-authorization", nullValue())
                .body("headers.x-secret", nullValue())
                .body("headers.host[0]", startsWith("127.0.0.1:"));
    }

    @Test
    void returnsTheAnswerUnchanged() {
        var answer = given().header("X-Request-Id", "mine").get("/v1/calls/unusual");
        assertThat(answer.statusLine()).contains("418");
        assertThat(answer.asString()).isEqualTo("{ \"untouched\" : true }");
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.header("ETag")).isEqualTo("\"3\"");
        assertThat(answer.headers().getValues("Set-Cookie")).containsExactly("a=1", "b=2");
        assertThat(answer.header("X-Private")).isNull();
        assertThat(answer.header("Keep-Alive")).isNull();
        assertThat(answer.headers().getValues("X-Request-Id")).containsExactly("mine");
        assertThat(answer.headers().getValues("X-Trace-Id"))
                .singleElement()
                .asString()
                .matches("[0-9a-f]{32}");
        assertThat(answer.headers().getValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void completesAnswersWithoutABody() {
        given().get("/v1/calls/empty").then().statusCode(204).body(blankOrNullString());
        given().get("/v1/calls/not-modified").then().statusCode(304).header("ETag", "\"7\"");
        given().head("/v1/calls/head-only").then().statusCode(200).header("Content-Length", "42");
        given().head("/v1/calls/large?bytes=10").then().statusCode(200);
        given().get("/v1/calls").then().statusCode(200);
    }

    @Test
    void removesTheHostOfTheServiceFromLocation() {
        given().post("/v1/calls/created").then().statusCode(201).header("Location", "/v1/calls/7");
    }

    @Test
    void keepsAWellFormedRequestId() {
        given().header("X-Request-Id", "A-z_0.9")
                .get("/v1/calls")
                .then()
                .header("X-Request-Id", "A-z_0.9")
                .body("headers.x-request-id", equalTo(List.of("A-z_0.9")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a b",
                "a/b",
                "é",
                "<script>",
                "01234567890123456789012345678901234567890123456789012345678901234"
            })
    void replacesAMalformedRequestId(String id) {
        given().header("X-Request-Id", id)
                .get("/v1/calls")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                .body("headers.x-request-id[0]", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void continuesTheTraceOrStartsOne() {
        given().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get("/v1/calls")
                .then()
                .header("X-Trace-Id", "0af7651916cd43dd8448eb211c80319c")
                .body("headers.traceparent", hasItems(startsWith("00-0af7651916cd43dd8448eb211c80319c-")))
                .body(
                        "headers.traceparent[0]",
                        not(equalTo("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")));
        given().header("traceparent", "00-nonsense")
                .get("/v1/calls")
                .then()
                .body("headers.traceparent[0]", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]"));
    }

    @Test
    void answersUnknownPathsWithAProblem() {
        given().get("/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("https://rebond.example/problems/not-found"))
                .body("title", equalTo("Not found"))
                .body("status", equalTo(404))
                .body("instance", equalTo("/v1/nothing"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
        given().get("/q/unknown").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void answersPipelinedRequestsInOrder() {
        var answers = RawClient.exchange(RestAssured.port, """
                GET /v1/calls/first HTTP/1.1
                Host: a

                POST /v1/calls/second HTTP/1.1
                Host: a
                Content-Length: 3

                abcGET /v1/nothing HTTP/1.1
                Host: a

                GET /v1/calls/last HTTP/1.1
                Host: a
                Connection: close

                """);
        assertThat(answers.split("HTTP/1.1 "))
                .satisfiesExactly(
                        before -> assertThat(before).isEmpty(),
                        one -> assertThat(one).startsWith("200").contains("/v1/calls/first"),
                        two -> assertThat(two).startsWith("200").contains("\"bytes\":3"),
                        three -> assertThat(three).startsWith("404"),
                        four -> assertThat(four).startsWith("200").contains("/v1/calls/last"));
    }
}
