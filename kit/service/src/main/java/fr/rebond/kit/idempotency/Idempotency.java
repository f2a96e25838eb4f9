package fr.rebond.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.database.DatabaseFailure;
import fr.rebond.kit.database.DeferredInserts;
import fr.rebond.kit.permission.Reach;
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
import java.util.Set;
import java.util.concurrent.Callable;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Makes the repetition of a request harmless. The same key from the same caller on the same method and path gets the
 * stored answer again, as long as the caller can still reach what the request is about. The same key with another query
 * or body is refused with 422, and with 409 while the first request is still running. A refused request stores nothing:
 * its key can be used again. {@code If-Match} is not compared: the first request has changed the version.
 */
@ApplicationScoped
class Idempotency {

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

    /** Statuses of requests for what the caller may not know, or not do. */
    private static final Set<Integer> UNREACHABLE = Set.of(403, 404);

    private static final String STORE = """
            INSERT INTO idempotency_key (caller, method, path, key, body_hash, status, headers, body)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """;

    private final Jdbi jdbi;
    private final DeferredInserts inserts;
    private final ObjectMapper json;
    private final CurrentActor caller;
    private final HttpServerRequest request;

    Idempotency(Jdbi jdbi, DeferredInserts inserts, ObjectMapper json, CurrentActor caller, HttpServerRequest request) {
        this.jdbi = jdbi;
        this.inserts = inserts;
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

    private record Stored(byte[] fingerprint, int status, String headers, String body) {}

    /**
     * Runs the operation in a transaction of its own, at most once for each key.
     *
     * @param body of the request, as it was read; null if it has none
     */
    Response once(String key, @Nullable Object body, Callable<Response> operation) throws Exception {
        var scope = scope(key);
        var fingerprint = fingerprint(body);
        Callable<Response> answer = QuarkusTransaction.requiringNew().call(() -> {
            var stored = jdbi.withHandle(handle -> lockAndFind(handle, scope));
            if (stored.isPresent()) {
                return () -> replay(stored.get(), fingerprint, operation);
            }
            var first = store(scope, fingerprint, operation.call());
            return () -> first;
        });
        return answer.call();
    }

    private Scope scope(String key) {
        var actor = caller.get();
        return new Scope(
                String.join("/", actor.subject(), actor.client(), actor.organisation()),
                request.method().name(),
                request.path(),
                key);
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
        var fingerprint = row.getBytes("body_hash");
        return fingerprint == null
                ? Optional.empty()
                : Optional.of(
                        new Stored(fingerprint, row.getInt("status"), row.getString("headers"), row.getString("body")));
    }

    private static Refusal inProgress() {
        return new Refusal(
                409, "request-in-progress", "A request with this Idempotency-Key is still running: try again");
    }

    private Response replay(Stored stored, byte[] fingerprint, Callable<Response> operation) throws Exception {
        if (!caller.get().reach().contains(Reach.EVERYTHING)) {
            requireReach(operation);
        }
        if (!MessageDigest.isEqual(stored.fingerprint, fingerprint)) {
            throw new Refusal(
                    422, "idempotency-key-reused", "This Idempotency-Key has been used with another request body");
        }
        var answer = Response.status(stored.status).entity(stored.body);
        read(stored.headers).forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        return answer.header("Idempotent-Replayed", "true").build();
    }

    /**
     * The caller may have lost its access since the first answer, and only the operation knows what it is about. So it
     * runs once more and is rolled back. What the first request has changed may stop it: all that counts is whether it may.
     */
    private static void requireReach(Callable<Response> operation) throws Exception {
        QuarkusTransaction.begin();
        try {
            operation.call();
        } catch (Refusal refusal) {
            if (UNREACHABLE.contains(refusal.status())) {
                throw refusal;
            }
        } catch (RuntimeException failure) {
            if (DatabaseFailure.isTransient(failure) || DatabaseFailure.isTimeout(failure)) {
                throw failure;
            }
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private Response store(Scope scope, byte[] fingerprint, Response answer) {
        if (answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            return answer;
        }
        var headers = new LinkedHashMap<String, List<String>>();
        answer.getStringHeaders().forEach(headers::put);
        headers.put("Content-Type", List.of(MediaType.APPLICATION_JSON));
        var body = write(answer.getEntity());
        var values = List.<@Nullable Object>of(
                scope.caller,
                scope.method,
                scope.path,
                scope.key,
                fingerprint,
                answer.getStatus(),
                write(headers),
                body);
        inserts.add(STORE, values, Idempotency::inProgress);
        inserts.flush();
        return Response.fromResponse(answer)
                .entity(body)
                .type(MediaType.APPLICATION_JSON)
                .build();
    }

    /** What a repetition must have in common with the first request, beyond its {@link Scope}. */
    private byte[] fingerprint(@Nullable Object body) {
        var content = write(body == null ? "" : body);
        var query = request.query() == null ? "" : "?" + request.query();
        return sha256(content + query);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
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
