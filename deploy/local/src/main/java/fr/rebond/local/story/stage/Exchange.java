package fr.rebond.local.story.stage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import fr.rebond.local.Failure;
import fr.rebond.local.story.stage.Gateway.Answer;
import fr.rebond.local.suite.home.TokenSource;
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
import org.jspecify.annotations.Nullable;

/**
 * Sends one request and returns its answer. A request is sent again when the answer does not concern the request itself: no
 * connection, no answer, 429, 502, 503, 504, or an idempotency key that is still in use. Repeating is safe: creations carry
 * an idempotency key, changes the version that they are based on.
 */
final class Exchange {

    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
    private static final int CONFLICT = 409;
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final ObjectMapper json = new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI gateway;
    private final TokenSource tokens;
    private final Consumer<String> log;

    Exchange(URI gateway, TokenSource tokens, Consumer<String> log) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.log = log;
    }

    Answer send(String user, String method, String path, Map<String, String> headers, @Nullable Object body) {
        var patience = new Patience(log);
        while (true) {
            try {
                var response = client.send(request(user, method, path, headers, body), BodyHandlers.ofString());
                if (!asksToRetry(response)) {
                    return answer(response);
                }
                patience.pause("%s %s answers %d".formatted(method, path, response.statusCode()));
            } catch (IOException e) {
                patience.pause("%s %s gets no answer (%s)".formatted(method, path, e));
            } catch (NoToken e) {
                patience.pause(e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Failure("Interrupted while waiting for an answer.", e);
            }
        }
    }

    String subjectOf(String user) {
        var patience = new Patience(log);
        while (true) {
            try {
                return tokens.subjectOf(user);
            } catch (Failure e) {
                patience.pause(e.getMessage());
            }
        }
    }

    private HttpRequest request(
            String user, String method, String path, Map<String, String> headers, @Nullable Object body)
            throws JsonProcessingException {
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(TIMEOUT)
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

    private static boolean asksToRetry(HttpResponse<String> response) {
        return BUSY.contains(response.statusCode())
                || (response.statusCode() == CONFLICT
                        && response.headers().firstValue("Retry-After").isPresent());
    }

    private Answer answer(HttpResponse<String> response) throws JsonProcessingException {
        var headers = response.headers();
        var isJson = headers.firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        return new Answer(
                response.statusCode(),
                isJson ? json.readTree(response.body()) : MissingNode.getInstance(),
                headers.firstValue("ETag").orElse(""));
    }

    private static final class NoToken extends RuntimeException {

        NoToken(Failure cause) {
            super(cause.getMessage(), cause);
        }
    }
}
