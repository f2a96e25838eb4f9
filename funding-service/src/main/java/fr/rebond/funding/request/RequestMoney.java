package fr.rebond.funding.request;

import fr.rebond.funding.envelope.Postings;
import fr.rebond.funding.ledger.Instrument;
import fr.rebond.funding.ledger.LedgerRefused;
import fr.rebond.funding.ledger.Split;
import fr.rebond.funding.ledger.movement.Commitment;
import fr.rebond.funding.ledger.movement.Decommitment;
import fr.rebond.funding.ledger.movement.Release;
import fr.rebond.funding.ledger.movement.Reservation;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The money of a request: set aside, committed, set free. */
@ApplicationScoped
class RequestMoney {

    private final Postings postings;

    RequestMoney(Postings postings) {
        this.postings = postings;
    }

    /** In full or not at all. @return whether it is set aside; if not, the request waits for money */
    boolean reserve(FundingRequest request, Money amount, Instant at, Actor actor) {
        if (!amount.isPositive()) {
            return false;
        }
        try {
            postings.tryPost(
                    request.envelopeId(),
                    new Reservation(request.id(), amount.amount(), Split.proportional(), reference(request)),
                    at,
                    actor);
            return true;
        } catch (LedgerRefused waiting) {
            return false;
        }
    }

    /** @throws RulesNotMet if the envelope has too little: the hard limit */
    void commit(FundingRequest request, Decision decision, FundingRequestStatus before, Instant at, Actor actor) {
        var movement = new Commitment(
                request.id(),
                decision.grant().amount(),
                decision.repayableAdvance().amount(),
                Split.proportional(),
                reference(request));
        postings.post(request.envelopeId(), movement, at, actor, before);
    }

    /** All that a request holds and has not been paid is free again. */
    void free(FundingRequest request, FundingRequestStatus before, Instant at, Actor actor) {
        if (before == FundingRequestStatus.APPROVED) {
            decommit(request, Instrument.GRANT, request.grant(), before, at, actor);
            decommit(request, Instrument.ADVANCE, request.repayableAdvance(), before, at, actor);
        } else if (request.setAside().isPositive()) {
            var release =
                    new Release(request.id(), request.setAside().amount(), Split.proportional(), reference(request));
            postings.post(request.envelopeId(), release, at, actor, before);
        }
    }

    private void decommit(
            FundingRequest request,
            Instrument instrument,
            Money amount,
            FundingRequestStatus before,
            Instant at,
            Actor actor) {
        if (amount.isPositive()) {
            var decommitment = new Decommitment(
                    request.id(),
                    instrument,
                    amount.amount(),
                    Split.proportional(),
                    reference(request) + "/" + instrument);
            postings.post(request.envelopeId(), decommitment, at, actor, before);
        }
    }

    private static String reference(FundingRequest request) {
        return request.id().toString();
    }
}
