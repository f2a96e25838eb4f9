package fr.rebond.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Opens the transaction of a request and makes a repetition of the request harmless. The same key from the same caller
 * on the same method and path gets the stored answer again. The same key with another body is refused with 422, and
 * with 409 while the first request is still running. A refused request stores nothing: its key can be used again.
 */
@ApplicationScoped
public class Idempotency {

    private static final TypeReference<Map<String, List<String>>> HEADERS = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final CurrentActor caller;
    private final HttpServerRequest request;

    Idempotency(Jdbi jdbi, ObjectMapper json, CurrentActor caller, HttpServerRequest request) {
        this.jdbi = jdbi;
        this.json = json;
        this.caller = caller;
        this.request = request;
    }

    private record Scope(String caller, String method, String path, String key) {
        String text() {
            return String.join("\n", caller, method, path, key);
        }

        Map<String, String> columns() {
            return Map.of("caller", caller, "method", method, "path", path, "key", key);
        }
    }

    private record Stored(byte[] bodyHash, int status, String headers, String body) {}

    /**
     * Runs the use case in a transaction of its own, at most once per key. Without a key it is only run in a
     * transaction.
     */
    public Response run(IdempotencyKey key, Object body, Supplier<Response> useCase) {
        return key.value()
                .map(value -> once(value, body, useCase))
                .orElseGet(() -> QuarkusTransaction.requiringNew().call(useCase::get));
    }

    /** Runs the use case in a transaction of its own, at most once per key. */
    public Response run(IdempotencyKey.Required key, Object body, Supplier<Response> useCase) {
        return once(key.value(), body, useCase);
    }

    private Response once(String key, Object body, Supplier<Response> useCase) {
        return QuarkusTransaction.requiringNew().call(() -> once(scope(key), body, useCase));
    }

    private Scope scope(String key) {
        var actor = caller.get();
        return new Scope(
                String.join("/", actor.subject(), actor.client(), actor.organisation()),
                request.method().name(),
                request.path(),
                key);
    }

    private Response once(Scope scope, Object body, Supplier<Response> useCase) {
        var hash = hash(body);
        var stored = jdbi.withHandle(handle -> {
            lock(handle, scope);
            return find(handle, scope);
        });
        return stored.map(answer -> replay(answer, hash)).orElseGet(() -> {
            var answer = useCase.get();
            return store(scope, hash, answer);
        });
    }

    private static void lock(Handle handle, Scope scope) {
        var free = handle.createQuery("SELECT pg_try_advisory_xact_lock(hashtextextended(:scope, 0))")
                .bind("scope", scope.text())
                .mapTo(Boolean.class)
                .one();
        if (!free) {
            throw new Refusal(
                    409, "request-in-progress", "A request with this Idempotency-Key is still running: try again");
        }
    }

    private static Optional<Stored> find(Handle handle, Scope scope) {
        return handle.createQuery("""
                        SELECT body_hash, status, headers, body FROM idempotency_key
                        WHERE caller = :caller AND method = :method AND path = :path AND key = :key
                        """)
                .bindMap(scope.columns())
                .mapTo(Stored.class)
                .findOne();
    }

    private Response replay(Stored stored, byte[] hash) {
        if (!MessageDigest.isEqual(stored.bodyHash, hash)) {
            throw new Refusal(
                    422, "idempotency-key-reused", "This Idempotency-Key has been used with another request body");
        }
        var answer = Response.status(stored.status).entity(stored.body);
        read(stored.headers).forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        return answer.header("Idempotent-Replayed", "true").build();
    }

    private Response store(Scope scope, byte[] hash, Response answer) {
        if (answer.getStatus() / 100 != 2) {
            return answer;
        }
        var headers = new LinkedHashMap<String, List<String>>();
        answer.getStringHeaders().forEach(headers::put);
        headers.put("Content-Type", List.of(MediaType.APPLICATION_JSON));
        var body = write(answer.getEntity());
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO idempotency_key (caller, method, path, key, body_hash, status, headers, body)
                        VALUES (:caller, :method, :path, :key, :hash, :status, :headers, :body)
                        """)
                .bindMap(scope.columns())
                .bind("hash", hash)
                .bind("status", answer.getStatus())
                .bind("headers", write(headers))
                .bind("body", body)
                .execute());
        return Response.fromResponse(answer)
                .entity(body)
                .type(MediaType.APPLICATION_JSON)
                .build();
    }

    private byte[] hash(Object body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(write(body).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private Map<String, List<String>> read(String headers) {
        try {
            return json.readValue(headers, HEADERS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
