package fr.rebond.kit.http;

import static fr.rebond.kit.test.api.Roles.AUDITOR;
import static fr.rebond.kit.test.api.Roles.PROGRAMME_MANAGER;
import static fr.rebond.kit.thing.Things.create;
import static fr.rebond.kit.thing.Things.named;
import static fr.rebond.kit.thing.Things.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.api.Tokens;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "kit"))
public class HttpConventionsTest {

    private static final String DGE = "130025265";
    private static final Api MANAGER = Api.as(PROGRAMME_MANAGER, DGE);

    @Test
    void createReturnsLocationAndEntityTag() {
        var name = unique("made");
        MANAGER.post("/v1/things", named(name))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString("/v1/things/"))
                .header("X-Request-Id", notNullValue())
                .header("X-Trace-Id", matchesPattern("[0-9a-f]{32}"))
                .body("name", equalTo(name))
                .body("price.amount", equalTo("12.50"))
                .body("version", nullValue());
    }

    @Test
    void knownVersionIsNotModified() {
        var path = create(unique("known"));
        Api.anonymous().ifNoneMatch("\"0\"").get(path).statusCode(304).header("ETag", "\"0\"");
        Api.anonymous().ifNoneMatch("\"7\"").get(path).statusCode(200);
    }

    @Test
    void cachesMayKeepPublicReads() {
        var path = create(unique("cached"));
        for (var read : List.of(path, "/v1/things?prefix=cached")) {
            var answer = Api.anonymous()
                    .get(read)
                    .statusCode(200)
                    .header("Cache-Control", "public, max-age=60")
                    .header("Vary", containsString("Authorization"))
                    .header("ETag", notNullValue());
            Api.anonymous()
                    .ifNoneMatch(answer.extract().header("ETag"))
                    .get(read)
                    .statusCode(304)
                    .header("ETag", equalTo(answer.extract().header("ETag")));
            MANAGER.get(read)
                    .statusCode(200)
                    .header("Cache-Control", "private, no-cache")
                    .header("Vary", containsString("Authorization"));
        }
        Api.anonymous()
                .get("/v1/things/" + UUID.randomUUID())
                .statusCode(404)
                .header("Cache-Control", "private, no-cache");
    }

    @Test
    void sendsTheReasonOfA401() {
        Api.anonymous().get("/v1/things/signature").statusCode(401).header("WWW-Authenticate", "Bearer");
        Api.bearing("x")
                .get("/v1/things/signature")
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }

    @Test
    void changeNeedsTheCurrentVersion() {
        var path = create(unique("changed"));
        var body = named(unique("renamed"));
        MANAGER.put(path, body).statusCode(428).body("type", endsWith("/precondition-required"));
        MANAGER.ifMatch("\"9\"").put(path, body).statusCode(412).body("type", endsWith("/precondition-failed"));
        MANAGER.ifMatch("\"0\"").put(path, body).statusCode(200).header("ETag", "\"1\"");
        MANAGER.ifMatch("\"0\"").put(path, body).statusCode(412);
    }

    @Test
    void notFoundComesBeforePrecondition() {
        MANAGER.put("/v1/things/" + UUID.randomUUID(), named("x")).statusCode(404);
        MANAGER.get("/v1/nowhere").statusCode(404).body("type", endsWith("/not-found"));
    }

    @Test
    void tokenIsCheckedBeforeBody() {
        Api.anonymous()
                .post("/v1/things", "{")
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("status", equalTo(401));
        Api.as(AUDITOR, DGE).post("/v1/things", "{").statusCode(403).body("type", endsWith("/forbidden"));
        MANAGER.post("/v1/things", "{").statusCode(400).body("type", endsWith("/invalid-request"));
    }

    @Test
    void rejectsInvalidTokens() {
        var good = Tokens.with(PROGRAMME_MANAGER, DGE);
        var bad = Map.of(
                "expired", good.expired().sign(),
                "for another audience", good.audience("other").sign(),
                "from another issuer",
                        good.issuer("http://elsewhere/realms/rebond").sign(),
                "an ID token", good.idToken().sign(),
                "unsigned", good.unsigned(),
                "tampered with", good.sign().replaceFirst("\\.", ".e30"),
                "no token", "nonsense");
        bad.forEach((kind, token) -> assertThat(Api.bearing(token)
                        .post("/v1/things", named(unique("never")))
                        .extract()
                        .statusCode())
                .as(kind)
                .isEqualTo(401));
    }

    @Test
    void duplicateIsReportedByItsConstraint() {
        var name = unique("double");
        create(name);
        MANAGER.post("/v1/things", named(name)).statusCode(409).body("type", endsWith("/duplicate-thing"));
    }

    @Test
    void unexpectedFailureShowsNothingInternal() {
        Api.anonymous()
                .post("/v1/things/" + UUID.randomUUID() + "/failure")
                .statusCode(500)
                .body("type", endsWith("/internal-error"))
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @Test
    void rejectsUnknownParameters() {
        Api.anonymous()
                .query("prefx", "a")
                .get("/v1/things")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("prefx"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"prefix=", "prefix=a&prefix=b", "prefix=%ED%A0%80%00"})
    void rejectsEmptyAndRepeatedParameters(String query) throws IOException {
        assertThat(answerToRawPath("/v1/things?" + query))
                .startsWith("HTTP/1.1 400")
                .contains("\"pointer\":\"prefix\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "1000000000", "-1", "x"})
    void rejectsPageSizesOutOfRange(String size) {
        Api.anonymous()
                .query("pageSize", size)
                .get("/v1/things")
                .statusCode(400)
                .body("errors.pointer", hasItem("pageSize"));
    }

    @Test
    void pagesFollowEachOtherAndAreBoundToTheirFilters() {
        var prefix = unique("page");
        for (var i = 0; i < 5; i++) {
            create(prefix + i);
        }
        var pages = Api.anonymous().query("prefix", prefix).query("pageSize", 2);
        var first = pages.get("/v1/things").statusCode(200).body("items", hasSize(2));
        String token = first.extract().path("nextPageToken");
        pages.query("pageToken", token).get("/v1/things").body("items[0].name", equalTo(prefix + 2));
        Api.anonymous()
                .query("prefix", "other")
                .query("pageToken", token)
                .get("/v1/things")
                .statusCode(400);
        pages.query("pageToken", "bm9uc2Vuc2U").get("/v1/things").statusCode(400);
        pages.query("pageSize", 5).get("/v1/things").body("nextPageToken", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/things;a=b",
                "/v1/things%3Ba",
                "/v1%2Fthings",
                "/v1/things%5Cx",
                "/v1//things",
                "/v1/../v1/things",
                "/v1/things/%2e%2e/x",
                "/v1/things%00",
                "/v1/things/./x",
                "/v1/%252e%252e/x"
            })
    void rejectsAmbiguousPathsBeforeRouting(String path) throws IOException {
        assertThat(answerToRawPath(path))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .contains("/tricky-path");
    }

    @Test
    void rejectsMalformedPercentEncodingInPaths() throws IOException {
        assertThat(answerToRawPath("/v1/things%zz")).startsWith("HTTP/1.1 400");
    }

    /** Sends the path as it is; HTTP clients would clean it up first. */
    private static String answerToRawPath(String path) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void keepsWellFormedRequestIdsAndReplacesOthers() {
        Api.anonymous().header("X-Request-Id", "abc-1").get("/v1/things").header("X-Request-Id", "abc-1");
        Api.anonymous()
                .header("X-Request-Id", "no good\u0001")
                .get("/v1/things")
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void rejectsUnsupportedMethodsAndMediaTypes() {
        MANAGER.delete("/v1/things")
                .statusCode(405)
                .header("Allow", "GET, POST")
                .body("type", endsWith("/method-not-allowed"));
        MANAGER.delete("/v1/things/" + UUID.randomUUID()).statusCode(405).header("Allow", "GET, PUT");
        RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.of(PROGRAMME_MANAGER, DGE))
                .contentType("text/plain")
                .body("x")
                .post("/v1/things")
                .then()
                .statusCode(415)
                .body("type", endsWith("/unsupported-media-type"));
    }

    @Test
    void healthIsPublicAndReportsReadiness() {
        assertThat(Api.anonymous()
                        .get("/q/health/live")
                        .statusCode(200)
                        .extract()
                        .<String>path("status"))
                .isEqualTo("UP");
        Api.anonymous().get("/q/health/ready").statusCode(200).body("checks.name", hasItem("Database migrations"));
    }
}
