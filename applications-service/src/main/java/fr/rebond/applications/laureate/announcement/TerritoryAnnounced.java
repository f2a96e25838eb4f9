package fr.rebond.applications.laureate.announcement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.outbox.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A laureate is public. Never published before its day. */
record TerritoryAnnounced(
        UUID laureateId,
        UUID territoryId,
        LocalDate announcedOn,
        @JsonIgnore Instant happenedAt) implements DomainEvent {

    @Override
    public String eventName() {
        return "territory-announced";
    }

    @Override
    public UUID subject() {
        return laureateId;
    }

    @Override
    public UUID partitionKey() {
        return territoryId;
    }
}
