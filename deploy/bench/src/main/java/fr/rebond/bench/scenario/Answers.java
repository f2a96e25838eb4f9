package fr.rebond.bench.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.rebond.local.Failure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks, before anything is measured, that two programs answer the same. */
final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<URI> servers;
    private final String path;

    /** @param servers the suite first */
    Answers(List<URI> servers, String path) {
        this.servers = servers;
        this.path = path;
    }

    /** @throws Failure if a program does not read as the first one does */
    void requireEqualReads(String token) {
        var expected = require(200, get(servers.getFirst(), token));
        for (var server : servers) {
            var answer = get(server, token);
            var read = require(200, answer);
            requireEqual(server, expected, read);
            requireEqual(server, entityTag(get(servers.getFirst(), token)), entityTag(answer));
        }
    }

    /** @throws Failure if a program accepts a token that is forged, or whose user has not the role */
    void requireRefusals(String token, String tokenWithoutTheRole) {
        var signature = token.lastIndexOf('.') + 1;
        var forged = token.substring(0, signature) + new StringBuilder(token.substring(signature)).reverse();
        for (var server : servers) {
            require(401, get(server, forged));
            require(403, get(server, tokenWithoutTheRole));
        }
    }

    /**
     * @param without the fields that differ from one creation to the next
     * @throws Failure if a program does not create as the first one does, or does not repeat its answer for the same key
     */
    void requireEqualCreations(String token, String run, String body, List<String> without) {
        @Nullable JsonNode expected = null;
        for (var server : servers) {
            var key = run + "-" + servers.indexOf(server);
            var text = body.formatted(key);
            var first = post(server, token, key, text);
            var created = require(201, first);
            var repeated = post(server, token, key, text);
            requireEqual(server, created, require(201, repeated));
            requireEqual(
                    server,
                    "true",
                    repeated.headers().firstValue("Idempotent-Replayed").orElse(""));
            var comparable = ((ObjectNode) created.deepCopy()).remove(without);
            requireEqual(server, expected == null ? comparable : expected, comparable);
            expected = comparable;
        }
    }

    private static void requireEqual(URI server, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new Failure("%s does not answer as the suite does, so that a comparison means nothing:%n%s%n%s"
                    .formatted(server, expected, actual));
        }
    }

    private static String entityTag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }

    private static JsonNode require(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new Failure(
                    "%s answers %d and not %d: %s".formatted(answer.uri(), answer.statusCode(), status, answer.body()));
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new Failure("%s answers no JSON: %s".formatted(answer.uri(), answer.body()), e);
        }
    }

    private HttpResponse<String> get(URI server, String token) {
        return send(server, token, HttpRequest.newBuilder().GET());
    }

    private HttpResponse<String> post(URI server, String token, String key, String body) {
        BodyPublisher publisher = BodyPublishers.ofString(body);
        return send(
                server,
                token,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(publisher));
    }

    private HttpResponse<String> send(URI server, String token, HttpRequest.Builder request) {
        try {
            return client.send(
                    request.uri(server.resolve(path))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Failure("%s does not answer: %s".formatted(server, e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted while checking answers.", e);
        }
    }
}
