package fr.rebond.funding.request.withdrawal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.funding.request.FundingRequest;
import fr.rebond.kit.outbox.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A request has ended before the signature of its agreement. */
record FundingWithdrawn(
        UUID requestId,
        UUID routingId,
        UUID projectId,
        UUID envelopeId,
        UUID laureateId,
        UUID territoryId,
        LocalDate withdrawnOn,
        @JsonIgnore Instant happenedAt)
        implements DomainEvent {

    static FundingWithdrawn of(FundingRequest request, LocalDate withdrawnOn, Instant at) {
        return new FundingWithdrawn(
                request.id(),
                request.routingId(),
                request.projectId(),
                request.envelopeId(),
                request.laureateId(),
                request.territoryId(),
                withdrawnOn,
                at);
    }

    @Override
    public String eventName() {
        return "funding-withdrawn";
    }

    @Override
    public UUID subject() {
        return requestId;
    }

    @Override
    public UUID partitionKey() {
        return territoryId;
    }
}
