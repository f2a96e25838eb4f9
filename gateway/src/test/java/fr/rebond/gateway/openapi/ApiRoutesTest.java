package fr.rebond.gateway.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import fr.rebond.gateway.fixture.GatewayTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class ApiRoutesTest {

    @Test
    void servesYamlUnlessJsonIsRequested() {
        given().get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .body(startsWith("openapi: 3.0.3"), containsString("/v1/overview:"));
        given().accept("application/json")
                .get("/openapi")
                .then()
                .contentType("application/json")
                .body("info.title", equalTo("Rebond"))
                .body("paths.'/v1/overview'.get.operationId", equalTo("overview"));
        given().get("/openapi?format=json").then().contentType("application/json");
        given().accept("application/json").get("/openapi?format=yaml").then().contentType("application/yaml");
    }

    @Test
    void answersNotModifiedToAKnownTag() {
        var tag = given().get("/openapi").header("ETag");
        given().header("If-None-Match", tag).get("/openapi").then().statusCode(304);
        given().header("If-None-Match", "\"x\", W/" + tag)
                .get("/openapi")
                .then()
                .statusCode(304);
        given().header("If-None-Match", tag).get("/openapi?format=json").then().statusCode(200);
    }

    @Test
    void compressesTheDocumentForClientsThatAcceptIt() throws Exception {
        // When
        var plain = document("identity");
        var gzip = document("gzip");
        // Then
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(document("gzip;q=0, br").headers().firstValue("Content-Encoding"))
                .isEmpty();
        assertThat(gzip.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(gzip.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
        assertThat(gzip.headers().firstValue("Vary").orElseThrow()).contains("Accept-Encoding");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(plain.body());
    }

    /** REST-assured would decompress it by itself. */
    private static HttpResponse<byte[]> document(String acceptEncoding) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/openapi"))
                .header("Accept-Encoding", acceptEncoding)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    @Test
    void namesTheServerOfThisDeployment() {
        given().get("/openapi?format=json").then().body("servers[0].url", equalTo("/"));
    }

    @Test
    void refusesUnknownParametersAndFormats() {
        given().get("/openapi?format=xml").then().statusCode(400).contentType("application/problem+json");
        given().get("/openapi?frmat=json").then().statusCode(400);
    }

    @Test
    void pageLoadsOnlyLocalFiles() {
        var page = given().get("/docs").then().statusCode(200).extract().asString();
        assertThat(page).contains("swagger-ui-bundle.js").doesNotContain("http://", "https://", "<script>", "style=");
        var parts = Pattern.compile("(?:src|href)=\"([^/\"]+)\"").matcher(page);
        while (parts.find()) {
            given().get("/docs/" + parts.group(1)).then().statusCode(200);
        }
    }

    @Test
    void redirectsTheRootToThePage() {
        given().redirects().follow(false).get("/").then().statusCode(302).header("Location", "/docs/");
        given().post("/").then().statusCode(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs/", "/docs/docs.js"})
    void contentPolicyAllowsOnlyLocalFiles(String path) {
        given().get(path)
                .then()
                .header("Content-Security-Policy", startsWith("default-src 'none'; script-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff");
    }
}
