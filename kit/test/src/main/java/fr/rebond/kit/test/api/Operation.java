package fr.rebond.kit.test.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * An operation in the OpenAPI document of the running service.
 *
 * @param template   its path with the names of its parameters in braces
 * @param path       with values for its parameters; they identify nothing that exists
 * @param paged      whether it takes {@code pageSize}
 * @param produces   media types of its 2xx answers
 * @param permission that it needs; empty for a public operation
 * @param roles      that hold the permission
 * @param scopes     through which systems hold the permission
 */
record Operation(
        String id,
        Method method,
        String template,
        String path,
        boolean paged,
        Set<String> produces,
        String permission,
        Set<String> roles,
        Set<String> scopes) {

    static List<Operation> all() {
        var document = document();
        var operations = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(entry -> {
                    var operation = entry.getValue();
                    operations.add(new Operation(
                            operation.path("operationId").asText(),
                            Method.valueOf(entry.getKey().toUpperCase(Locale.ROOT)),
                            path.getKey(),
                            filled(path.getKey(), operation),
                            operation
                                    .path("parameters")
                                    .valueStream()
                                    .anyMatch(parameter ->
                                            parameter.path("name").asText().equals("pageSize")),
                            produces(operation),
                            operation.path("x-permission").path("name").asText(),
                            holders(operation, "role"),
                            holders(operation, "scope")));
                }));
        return operations;
    }

    boolean isPublic() {
        return permission.isEmpty();
    }

    /** @param token empty for a call without a token */
    int statusFor(String token) {
        return call(token, "*/*").statusCode();
    }

    /** @param token empty for a call without a token */
    Response call(String token, String accept) {
        var request = RestAssured.given().contentType(ContentType.JSON).header("Accept", accept);
        if (!token.isEmpty()) {
            request.auth().oauth2(token);
        }
        if (method != Method.GET) {
            request.body("{}");
        }
        return request.request(method, path);
    }

    /** The OpenAPI document of the running service. */
    static JsonNode document() {
        try {
            return new ObjectMapper()
                    .readTree(RestAssured.get("/q/openapi?format=json").asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError("The service has no readable OpenAPI document", e);
        }
    }

    private static String filled(String path, JsonNode operation) {
        var filled = path;
        for (var parameter : operation.path("parameters")) {
            if (parameter.path("in").asText().equals("path")) {
                filled = filled.replace("{" + parameter.path("name").asText() + "}", value(parameter.path("schema")));
            }
        }
        return filled;
    }

    private static String value(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "integer" -> "1";
            case "string" -> "200068500";
            default -> UUID.randomUUID().toString();
        };
    }

    private static Set<String> produces(JsonNode operation) {
        var types = new LinkedHashSet<String>();
        operation.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> answer.getValue()
                        .path("content")
                        .fieldNames()
                        .forEachRemaining(type -> types.add(type.split(";")[0])));
        return types;
    }

    private static Set<String> holders(JsonNode operation, String kind) {
        var holders = new LinkedHashSet<String>();
        operation.path("x-permission").path("holders").forEach(holder -> {
            if (holder.has(kind)) {
                holders.add(holder.get(kind).asText());
            }
        });
        return holders;
    }
}
