package fr.rebond.kit.http;

import static fr.rebond.kit.test.api.Roles.PROGRAMME_MANAGER;
import static fr.rebond.kit.thing.Things.create;
import static fr.rebond.kit.thing.Things.named;
import static fr.rebond.kit.thing.Things.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.api.Tokens;
import fr.rebond.kit.test.parts.RealParts;
import fr.rebond.kit.thing.ThingResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile and malformed requests: refused with a problem that names the cause and shows nothing internal. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "kit"))
class HostileRequestsTest {

    private static final Api MANAGER = Api.as(PROGRAMME_MANAGER, "130025265");

    @Test
    void rejectsNullCharactersInText() {
        MANAGER.post("/v1/things", "{\"name\": \"a\\u0000b\", \"price\": {\"amount\": \"1\", \"currency\": \"EUR\"}}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/things?prefix=%00", "/v1/things?prefix=a%1Bb", "/v1/things?a=%00"})
    void rejectsControlCharactersInQueries(String target) throws IOException {
        assertThat(answerTo("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .contains("/invalid-request");
    }

    @Test
    void rejectsMalformedPercentEncoding() throws IOException {
        assertThat(answerTo("GET /v1/things?prefix=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void rejectsAmountsTooLargeForTheColumn() {
        MANAGER.post("/v1/things/" + UUID.randomUUID() + "/overflow")
                .statusCode(400)
                .body("type", endsWith("/invalid-request"));
    }

    @Test
    void rejectsOversizedBodyBeforeReadingIt() throws IOException {
        assertThat(answerTo(post("/v1/things") + "Content-Length: 1100000\r\n\r\n"))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json")
                .contains("/content-too-large");
    }

    @Test
    void rejectsEndlessChunkedBody() throws IOException {
        var start = "a\r\n{\"name\": \"\r\n";
        var chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        assertThat(answerTo(post("/v1/things") + "Transfer-Encoding: chunked\r\n\r\n" + start + chunk.repeat(20)))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void slowBodyTimesOut() throws IOException {
        assertThat(answerTo(post("/v1/things") + "Content-Length: 100\r\n\r\n{\"name\""))
                .startsWith("HTTP/1.1 408")
                .contains("/request-timeout");
    }

    @Test
    void pageTokenIsValidForItsListOnly() {
        var prefix = unique("paged");
        for (var i = 0; i < 2; i++) {
            create(prefix + i);
        }
        String token = Api.anonymous()
                .query("pageSize", 1)
                .get("/v1/things")
                .statusCode(200)
                .extract()
                .path("nextPageToken");
        Api.anonymous()
                .query("pageSize", 1)
                .query("pageToken", token)
                .get("/v1/things/" + UUID.randomUUID() + "/copies")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("pageToken"));
        Stream.of(token + "AA", token.substring(1), "A".repeat(40), "A", "%%")
                .forEach(forged -> Api.anonymous()
                        .query("pageToken", forged)
                        .get("/v1/things")
                        .statusCode(400));
    }

    @Test
    void malformedIdIsNotFoundBeforeOtherParametersAreChecked() {
        Api.anonymous().get("/v1/things/x/copies").statusCode(404);
        Api.anonymous().query("pageSize", 5).get("/v1/things/x/copies").statusCode(404);
        Api.anonymous()
                .query("pageSize", "x")
                .get("/v1/things/" + UUID.randomUUID() + "/copies")
                .statusCode(400);
    }

    @Test
    void operationWithoutRolesIsDenied() {
        Api.anonymous().get("/v1/things/forgotten").statusCode(401);
        MANAGER.get("/v1/things/forgotten").statusCode(403);
    }

    @Test
    void secondOfTwoConcurrentChangesOfOneVersionIsStale() throws Exception {
        // Given
        var path = create(unique("contended"));
        ThingResource.gate = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            // When
            var changes = Stream.of(unique("gated"), unique("gated"))
                    .map(name -> threads.submit(() -> MANAGER.ifMatch("\"0\"")
                            .put(path, named(name))
                            .extract()
                            .statusCode()))
                    .toList();
            // Then
            assertThat(Stream.of(changes.getFirst().get(), changes.getLast().get()))
                    .containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void ifNoneMatchTakesWeakTagsListsAndTheWildcard() {
        var path = create(unique("tagged"));
        Stream.of("\"0\"", "W/\"0\"", "\"7\", \"0\"", "W/\"7\",W/\"0\"", "*")
                .forEach(known -> Api.anonymous().ifNoneMatch(known).get(path).statusCode(304));
        Stream.of("\"00\"", "0", "\"7\"", "W/\"7\", \"8\"")
                .forEach(other -> Api.anonymous().ifNoneMatch(other).get(path).statusCode(200));
    }

    @Test
    void listOfThousandsOfTagsIsRead() {
        var path = create(unique("tagged"));
        var tags = "\"\",".repeat(4000) + "\"0\"";
        Api.anonymous().ifNoneMatch(tags).get(path).statusCode(304);
        MANAGER.ifMatch(tags).put(path, named(unique("renamed"))).statusCode(200);
    }

    @Test
    void linesOfIfNoneMatchAreOneList() {
        var path = create(unique("tagged"));
        RestAssured.given()
                .headers(new Headers(new Header("If-None-Match", "\"7\""), new Header("If-None-Match", "\"0\"")))
                .get(path)
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "\"7\", \"0\"", "W/\"0\",\"0\"", "*", " * ", ",\"0\","})
    void ifMatchTakesListsAndTheWildcard(String expected) {
        MANAGER.ifMatch(expected)
                .put(create(unique("tagged")), named(unique("renamed")))
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"0\"", "\"7\"", "W/\"0\", \"7\"", "\"00\""})
    void ifMatchNeverMatchesAWeakTag(String expected) {
        MANAGER.ifMatch(expected)
                .put(create(unique("tagged")), named(unique("renamed")))
                .statusCode(412)
                .header("ETag", nullValue())
                .body("detail", not(containsString("\"0\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"0", "'0'", "\"0\" \"1\"", "w/\"0\"", "*, \"0\"", "\"0\\\"\""})
    void malformedIfMatchIsNamed(String expected) {
        MANAGER.ifMatch(expected)
                .put(create(unique("tagged")), named(unique("renamed")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("If-Match"))
                .body("errors[0].detail", containsString("double quotes"));
    }

    @Test
    void unreachableIdentityProviderIsReportedAsUnavailable() {
        Api.anonymous()
                .post("/v1/things/" + UUID.randomUUID() + "/unverifiable")
                .statusCode(503)
                .header("Retry-After", "1")
                .body("type", endsWith("/unavailable"));
    }

    @Test
    void errorsAreProblemsAndNeverHtmlPages() {
        Api.anonymous()
                .get("/v1/things/" + UUID.randomUUID() + "/copies")
                .statusCode(200)
                .body("items", hasSize(0));
        MANAGER.put("/v1/things/" + UUID.randomUUID(), "[1, 2").statusCode(400).contentType("application/problem+json");
    }

    private static String post(String path) {
        return "POST " + path
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                + Tokens.of(PROGRAMME_MANAGER, "130025265") + "\r\n";
    }

    /** Sends the request as it is; HTTP clients would clean it up first. */
    private static String answerTo(String request) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException refusedEarly) {
                // The service has answered before everything was sent.
            }
            var answer = new StringBuilder();
            var input = socket.getInputStream();
            try {
                for (var octet = input.read(); octet >= 0; octet = input.read()) {
                    answer.append((char) octet);
                }
            } catch (IOException reset) {
                // Keep what was read before the reset.
            }
            return answer.toString();
        }
    }
}
