package fr.rebond.funding.agreement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.funding.request.FundingRequest;
import fr.rebond.kit.money.Money;
import fr.rebond.kit.outbox.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Both parties have signed an agreement. */
record AgreementSigned(
        UUID requestId,
        UUID agreementId,
        UUID routingId,
        UUID projectId,
        UUID territoryId,
        LocalDate signedOn,
        Money grant,
        Money repayableAdvance,
        @JsonIgnore Instant happenedAt)
        implements DomainEvent {

    static AgreementSigned of(Agreement agreement, FundingRequest request, LocalDate signedOn, Instant at) {
        return new AgreementSigned(
                request.id(),
                agreement.id(),
                request.routingId(),
                request.projectId(),
                request.territoryId(),
                signedOn,
                agreement.grant(),
                agreement.repayableAdvance(),
                at);
    }

    @Override
    public String eventName() {
        return "agreement-signed";
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
