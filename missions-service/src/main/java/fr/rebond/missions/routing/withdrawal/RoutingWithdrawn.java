package fr.rebond.missions.routing.withdrawal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.outbox.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A pre-validated routing to the envelope was withdrawn. */
public record RoutingWithdrawn(
        UUID routingId,
        UUID projectId,
        UUID territoryId,
        LocalDate withdrawnOn,
        WithdrawalCode motiveCode,
        @JsonIgnore Instant happenedAt)
        implements DomainEvent {

    @Override
    public String eventName() {
        return "routing-withdrawn";
    }

    @Override
    public UUID subject() {
        return projectId;
    }

    @Override
    public UUID partitionKey() {
        return territoryId;
    }
}
