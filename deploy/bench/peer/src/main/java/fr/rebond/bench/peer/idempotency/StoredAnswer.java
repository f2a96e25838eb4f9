package fr.rebond.bench.peer.idempotency;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The answer to a request with a key. */
@Entity
@Table(name = "idempotency_key")
class StoredAnswer {

    @EmbeddedId
    private Idempotency.Scope scope;

    private byte[] bodyHash;
    private int status;
    private String headers;
    private String body;

    protected StoredAnswer() {}

    StoredAnswer(Idempotency.Scope scope, byte[] bodyHash, int status, String headers, String body) {
        this.scope = scope;
        this.bodyHash = bodyHash;
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    byte[] bodyHash() {
        return bodyHash;
    }

    int status() {
        return status;
    }

    String headers() {
        return headers;
    }

    String body() {
        return body;
    }
}
