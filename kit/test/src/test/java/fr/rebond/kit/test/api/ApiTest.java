package fr.rebond.kit.test.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiTest {

    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: {title: Samples, version: "1"}
            paths:
              /v1/samples/{id}:
                put:
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: integer}}
                    - {name: If-Match, in: header, required: true, schema: {type: string}}
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Sample'}
                  responses:
                    "200":
                      description: Changed
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Sample'}
                    "412": {description: Stale, content: {application/json: {schema: {type: object}}}}
            components:
              schemas:
                Sample:
                  type: object
                  required: [day]
                  properties:
                    day: {type: string, format: date}
            """;

    private record Sample(LocalDate day) {}

    private HttpServer server;
    private String seen;
    private int status = 200;
    private String answer = "{\"day\": \"2023-06-30\"}";

    @BeforeEach
    void serve(@TempDir Path folder) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::reply);
        server.start();
        RestAssured.baseURI = "http://localhost";
        RestAssured.port = server.getAddress().getPort();
        Api.validatedBy(Files.writeString(folder.resolve("samples.yaml"), DOCUMENT));
    }

    @AfterEach
    void stop() {
        Api.notValidated();
        RestAssured.reset();
        server.stop(0);
    }

    @Test
    void sendsHeadersBodyAndPathParameters() {
        // Given
        var api = Api.as("auditor", "200068500").ifMatch("\"3\"").idempotencyKey("k");
        // When
        var exchange = api.put("/v1/samples/{id}", new Sample(LocalDate.of(2023, 4, 1)), 7);
        // Then
        exchange.statusCode(200);
        assertThat(seen)
                .isEqualTo("PUT /v1/samples/7 If-Match=\"3\" Idempotency-Key=k Bearer {\"day\":\"2023-04-01\"}");
    }

    @Test
    void failsWhenAnAcceptedRequestIsNotDocumented() {
        // When
        var failure = catchThrowable(() -> Api.anonymous().put("/v1/samples/{id}", "{\"day\": \"soon\"}", 7));
        // Then
        assertThat(failure).isInstanceOf(AssertionError.class).hasMessageContaining("If-Match");
    }

    @Test
    void failsWhenAnAnswerIsNotDocumented() {
        // Given
        answer = "{\"day\": \"2023-06-30\", \"secret\": 1}";
        // When
        var failure = catchThrowable(
                () -> Api.anonymous().ifMatch("\"3\"").put("/v1/samples/{id}", new Sample(LocalDate.EPOCH), 7));
        // Then
        assertThat(failure).isInstanceOf(AssertionError.class).hasMessageContaining("secret");
    }

    @Test
    void checksOnlyTheAnswerOfARefusedRequest() {
        // Given
        status = 412;
        answer = "{}";
        // When
        var exchange = Api.anonymous().put("/v1/samples/{id}", "{\"day\": \"soon\"}", 7);
        // Then
        exchange.statusCode(412);
    }

    private void reply(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var authorization = String.valueOf(headers.getFirst("Authorization")).split(" ")[0];
        seen = "%s %s If-Match=%s Idempotency-Key=%s %s %s"
                .formatted(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        headers.getFirst("If-Match"),
                        headers.getFirst("Idempotency-Key"),
                        authorization,
                        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var body = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
