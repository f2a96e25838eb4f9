package fr.rebond.applications.call;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.outbox.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A call has been published. */
record CallPublished(
        UUID callId,
        String code,
        LocalDate publishedOn,
        @JsonIgnore Instant happenedAt) implements DomainEvent {

    @Override
    public String eventName() {
        return "call-published";
    }

    @Override
    public UUID subject() {
        return callId;
    }

    @Override
    public UUID partitionKey() {
        return callId;
    }
}
