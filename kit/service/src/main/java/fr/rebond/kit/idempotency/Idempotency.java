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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Opens the transaction of a request and makes a repetition of the request harmless. The same key from the same caller
 * on the same method and path gets the stored answer again. The same key with another body is refused with 422, and
 * with 409 while the first request is still running. A refused request stores nothing: its key can be used again.
 */
@ApplicationScoped
public class Idempotency {

    private static final TypeReference<Map<String, List<String>>> HEADERS = new TypeReference<>() {};

    /**
     * Locks the key and finds its answer at once. An answer that another transaction commits between the snapshot and the
     * lock of this statement stays unseen; {@link #STORE} notices it then.
     */
    private static final String LOCK_AND_FIND = """
            SELECT pg_try_advisory_xact_lock(hashtextextended(:scope, 0)) AS locked, body_hash, status, headers, body
            FROM (VALUES (1)) AS one
            LEFT JOIN idempotency_key ON caller = :caller AND method = :method AND path = :path AND key = :key
            """;

    private static final String STORE = """
            INSERT INTO idempotency_key (caller, method, path, key, body_hash, status, headers, body)
            VALUES (:caller, :method, :path, :key, :hash, :status, :headers, :body)
            ON CONFLICT DO NOTHING
            """;

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
        var stored = jdbi.withHandle(handle -> lockAndFind(handle, scope));
        return stored.map(answer -> replay(answer, hash)).orElseGet(() -> {
            var answer = useCase.get();
            return store(scope, hash, answer);
        });
    }

    private static Optional<Stored> lockAndFind(Handle handle, Scope scope) {
        return handle.createQuery(LOCK_AND_FIND)
                .bind("scope", scope.text())
                .bindMap(scope.columns())
                .map(Idempotency::found)
                .one();
    }

    private static Optional<Stored> found(ResultSet row, StatementContext context) throws SQLException {
        if (!row.getBoolean("locked")) {
            throw inProgress();
        }
        var hash = row.getBytes("body_hash");
        return hash == null
                ? Optional.empty()
                : Optional.of(new Stored(hash, row.getInt("status"), row.getString("headers"), row.getString("body")));
    }

    private static Refusal inProgress() {
        return new Refusal(
                409, "request-in-progress", "A request with this Idempotency-Key is still running: try again");
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
        var stored = jdbi.withHandle(handle -> handle.createUpdate(STORE)
                .bindMap(scope.columns())
                .bind("hash", hash)
                .bind("status", answer.getStatus())
                .bind("headers", write(headers))
                .bind("body", body)
                .execute());
        if (stored == 0) {
            throw inProgress();
        }
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
