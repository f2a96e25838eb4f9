package fr.rebond.kit.outbox;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/**
 * A published fact about an aggregate. Implemented by records whose components are the payload, described by {@code
 * contracts/events/<eventName>.v1.schema.json}. Holds no personal data.
 */
public interface DomainEvent {

    /** Kebab-case name, e.g. {@code territory-labelled}. */
    @JsonIgnore
    String eventName();

    /** The aggregate that the event is about. */
    @JsonIgnore
    UUID subject();

    /**
     * Events with the same key keep their order for every consumer. It is the territory, or the call for events of
     * calls and waves. All events of a subject have the same key.
     */
    @JsonIgnore
    UUID partitionKey();

    /** Business time, programme clock. */
    @JsonIgnore
    Instant happenedAt();
}
