package fr.rebond.funding.request.decision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.funding.request.FundingRequest;
import fr.rebond.kit.money.Money;
import fr.rebond.kit.outbox.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The committee has decided on a funding request. */
record FundingDecided(
        UUID requestId,
        UUID routingId,
        UUID projectId,
        UUID envelopeId,
        UUID laureateId,
        UUID territoryId,
        DecisionOutcome outcome,
        Money grant,
        Money repayableAdvance,
        LocalDate decidedOn,
        @JsonIgnore Instant happenedAt)
        implements DomainEvent {

    static FundingDecided of(FundingRequest request, Decision decision, Instant at) {
        return new FundingDecided(
                request.id(),
                request.routingId(),
                request.projectId(),
                request.envelopeId(),
                request.laureateId(),
                request.territoryId(),
                decision.outcome(),
                decision.grant(),
                decision.repayableAdvance(),
                decision.decidedOn(),
                at);
    }

    @Override
    public String eventName() {
        return "funding-decided";
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
