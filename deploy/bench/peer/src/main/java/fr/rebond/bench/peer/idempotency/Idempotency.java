package fr.rebond.bench.peer.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Runs a use case at most once for each key, and stores its answer in the same transaction. */
@Component
public class Idempotency {

    private static final TypeReference<Map<String, List<String>>> HEADERS = new TypeReference<>() {};

    /** What a key belongs to. */
    @Embeddable
    public record Scope(
            @Column(name = "caller") String caller,
            @Column(name = "method") String method,
            @Column(name = "path") String path,
            @Column(name = "key") String key) {

        String text() {
            return String.join("\n", caller, method, path, key);
        }
    }

    private final StoredAnswers answers;
    private final EntityManager entities;
    private final ObjectMapper json;

    Idempotency(StoredAnswers answers, EntityManager entities, ObjectMapper json) {
        this.answers = answers;
        this.entities = entities;
        this.json = json;
    }

    @Transactional
    public ResponseEntity<String> once(Scope scope, Object request, Supplier<? extends ResponseEntity<?>> useCase) {
        var hash = hash(request);
        if (!answers.lock(scope.text())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return answers.findById(scope)
                .map(stored -> replay(stored, hash))
                .orElseGet(() -> store(scope, hash, useCase.get()));
    }

    private ResponseEntity<String> replay(StoredAnswer stored, byte[] hash) {
        if (!MessageDigest.isEqual(stored.bodyHash(), hash)) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var answer = ResponseEntity.status(stored.status());
        json.readValue(stored.headers(), HEADERS)
                .forEach((name, values) -> answer.header(name, values.toArray(String[]::new)));
        return answer.header("Idempotent-Replayed", "true").body(stored.body());
    }

    private ResponseEntity<String> store(Scope scope, byte[] hash, ResponseEntity<?> answer) {
        var headers = new TreeMap<String, List<String>>();
        answer.getHeaders().forEach(headers::put);
        headers.put(HttpHeaders.CONTENT_TYPE, List.of(MediaType.APPLICATION_JSON_VALUE));
        var body = json.writeValueAsString(answer.getBody());
        var status = answer.getStatusCode().value();
        entities.persist(new StoredAnswer(scope, hash, status, json.writeValueAsString(headers), body));
        return ResponseEntity.status(status)
                .headers(answer.getHeaders())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }

    private byte[] hash(Object request) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(json.writeValueAsString(request).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
