package fr.rebond.funding.payment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.funding.request.FundingRequest;
import fr.rebond.kit.money.Money;
import fr.rebond.kit.outbox.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The bank has made a payment. */
record PaymentMade(
        UUID requestId,
        UUID agreementId,
        UUID paymentId,
        UUID routingId,
        UUID projectId,
        UUID territoryId,
        PaymentInstrument instrument,
        PaymentKind kind,
        Money amount,
        LocalDate paidOn,
        @JsonIgnore Instant happenedAt)
        implements DomainEvent {

    static PaymentMade of(Payment payment, FundingRequest request, LocalDate paidOn, Instant at) {
        return new PaymentMade(
                request.id(),
                payment.agreementId(),
                payment.id(),
                request.routingId(),
                request.projectId(),
                request.territoryId(),
                payment.instrument(),
                payment.kind(),
                payment.amount(),
                paidOn,
                at);
    }

    @Override
    public String eventName() {
        return "payment-made";
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
