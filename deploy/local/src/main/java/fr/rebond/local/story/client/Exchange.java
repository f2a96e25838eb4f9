package fr.rebond.local.story.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import fr.rebond.local.suite.Failure;
import fr.rebond.local.suite.TokenSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One request and its answer. What says nothing about the request itself (no connection, no answer, 502, 503, 504, a key
 * in flight) is tried again, which is harmless: creations carry an idempotency key, changes the version they are for.
 */
final class Exchange {

    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
    private static final int CONFLICT = 409;
    private static final Duration PATIENCE_FOR_AN_ANSWER = Duration.ofSeconds(20);

    private final ObjectMapper json = new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI gateway;
    private final TokenSource tokens;
    private final Consumer<String> say;

    Exchange(URI gateway, TokenSource tokens, Consumer<String> say) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.say = say;
    }

    /** @param body absent for none */
    Answer send(String user, String method, String path, Map<String, String> headers, Object body) {
        var patience = new Patience(say);
        while (true) {
            try {
                var answer = answer(client.send(request(user, method, path, headers, body), BodyHandlers.ofString()));
                if (!answer.retryLater()) {
                    return answer;
                }
                patience.pause("%s %s is answered %d".formatted(method, path, answer.status()));
            } catch (IOException e) {
                patience.pause("%s %s is not answered (%s)".formatted(method, path, e));
            } catch (NoToken e) {
                patience.pause(e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Failure("interrupted while waiting for an answer", e);
            }
        }
    }

    /** Identifier of the user at the identity provider. */
    String subjectOf(String user) {
        var patience = new Patience(say);
        while (true) {
            try {
                return tokens.subjectOf(user);
            } catch (Failure e) {
                patience.pause(e.getMessage());
            }
        }
    }

    private HttpRequest request(String user, String method, String path, Map<String, String> headers, Object body)
            throws JsonProcessingException {
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(PATIENCE_FOR_AN_ANSWER)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token(user));
        headers.forEach(request::header);
        if (body == null) {
            return request.method(method, BodyPublishers.noBody()).build();
        }
        return request.header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
    }

    private String token(String user) {
        try {
            return tokens.tokenOf(user);
        } catch (Failure e) {
            throw new NoToken(e);
        }
    }

    private Answer answer(HttpResponse<String> response) throws JsonProcessingException {
        var headers = response.headers();
        var retryLater = BUSY.contains(response.statusCode())
                || (response.statusCode() == CONFLICT
                        && headers.firstValue("Retry-After").isPresent());
        var isJson = headers.firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        return new Answer(
                response.statusCode(),
                isJson ? json.readTree(response.body()) : MissingNode.getInstance(),
                headers.firstValue("ETag").orElse(""),
                retryLater);
    }

    private static final class NoToken extends RuntimeException {
        NoToken(Failure cause) {
            super(cause.getMessage(), cause);
        }
    }
}
