package fr.rebond.kit.outbox;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to an aggregate and that others may want to know. Implemented by records whose components
 * are the published payload, described by {@code contracts/events/<eventName>.v1.schema.json}. No personal data.
 */
public interface DomainEvent {

    /** Kebab-case name, e.g. {@code territory-labelled}. */
    @JsonIgnore
    String eventName();

    /** Identifier of the aggregate it happened to. */
    @JsonIgnore
    UUID subject();

    /** Events with the same key keep their order at every reader: the territory, or the call for events of calls and waves. */
    @JsonIgnore
    UUID partitionKey();

    /** Business time, programme clock. */
    @JsonIgnore
    Instant happenedAt();
}
