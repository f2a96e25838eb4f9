package fr.rebond.kit.test.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests to the running service:
 *
 * <pre>
 * Api.as("programme-manager", siren).ifMatch("\"0\"").put("/v1/calls/{id}", body, id).statusCode(200);
 * </pre>
 *
 * <p>Immutable: each method returns a new instance. A body is JSON text, or an object that Jackson can write.
 */
public final class Api {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static volatile @Nullable OpenApiCheck check;
    private static volatile @Nullable RepeatedPosts repeatedPosts;

    private final Map<String, String> headers;
    private final Map<String, Object> query;

    private Api(Map<String, String> headers, Map<String, Object> query) {
        this.headers = headers;
        this.query = query;
    }

    /**
     * Checks every later exchange against this OpenAPI document: the answer always, the request when it was accepted.
     */
    public static void validatedBy(Path snapshot) {
        check = new OpenApiCheck(snapshot);
    }

    public static void notValidated() {
        check = null;
    }

    /** Repeats every later POST, until the result is closed. */
    public static RepeatedPosts repeatingPosts() {
        var posts = new RepeatedPosts();
        repeat(posts);
        return posts;
    }

    static void repeat(@Nullable RepeatedPosts posts) {
        repeatedPosts = posts;
    }

    public static Api anonymous() {
        return new Api(Map.of(), Map.of());
    }

    public static Api as(String role, String organisation) {
        return bearing(Tokens.of(role, organisation));
    }

    /** With this token, valid or not. */
    public static Api bearing(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    /** @param etag with its quotes, as the service returned it */
    public Api ifMatch(String etag) {
        return header("If-Match", etag);
    }

    public Api ifNoneMatch(String etag) {
        return header("If-None-Match", etag);
    }

    public Api idempotencyKey(String key) {
        return header(IDEMPOTENCY_KEY, key);
    }

    public Api header(String name, String value) {
        var all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new Api(all, query);
    }

    public Api query(String name, Object value) {
        var all = new LinkedHashMap<>(query);
        all.put(name, value);
        return new Api(headers, all);
    }

    public ValidatableResponse get(String path, Object... pathParameters) {
        return send(Method.GET, path, null, pathParameters).then();
    }

    public ValidatableResponse post(String path) {
        return postOnceOrTwice(path, null);
    }

    public ValidatableResponse post(String path, @Nullable Object body, Object... pathParameters) {
        return postOnceOrTwice(path, body, pathParameters);
    }

    private ValidatableResponse postOnceOrTwice(String path, @Nullable Object body, Object... pathParameters) {
        var posts = repeatedPosts;
        if (posts == null) {
            return send(Method.POST, path, body, pathParameters).then();
        }
        var keyed = headers.containsKey(IDEMPOTENCY_KEY)
                ? this
                : idempotencyKey(UUID.randomUUID().toString());
        return posts.send(path, () -> keyed.send(Method.POST, path, body, pathParameters))
                .then();
    }

    public ValidatableResponse put(String path, Object body, Object... pathParameters) {
        return send(Method.PUT, path, body, pathParameters).then();
    }

    public ValidatableResponse delete(String path, Object... pathParameters) {
        return send(Method.DELETE, path, null, pathParameters).then();
    }

    private Response send(Method method, String path, @Nullable Object body, Object... pathParameters) {
        var request = RestAssured.given().headers(headers).queryParams(query);
        var current = check;
        if (current != null) {
            request.filter(current);
        }
        if (body != null) {
            request.contentType(ContentType.JSON).body(body instanceof String text ? text : json(body));
        }
        return request.request(method, path, pathParameters);
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not writable as JSON: " + body, e);
        }
    }
}
