package fr.rebond.funding.request;

import fr.rebond.funding.envelope.Postings;
import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.Instrument;
import fr.rebond.funding.ledger.LedgerRefusal;
import fr.rebond.funding.ledger.movement.Commitment;
import fr.rebond.funding.ledger.movement.Decommitment;
import fr.rebond.funding.ledger.movement.Movement;
import fr.rebond.funding.ledger.movement.Release;
import fr.rebond.funding.ledger.movement.Reservation;
import fr.rebond.funding.ledger.split.Split;
import fr.rebond.funding.request.decision.Decision;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The money of a request: set aside, committed, set free. */
@ApplicationScoped
public class RequestMoney {

    private final Postings postings;

    RequestMoney(Postings postings) {
        this.postings = postings;
    }

    /** In full or not at all. @return whether it is set aside; if not, the request waits for money */
    public boolean reserve(FundingRequest request, Money amount, Instant at, Actor actor) {
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
        } catch (LedgerRefusal waiting) {
            return false;
        }
    }

    /** Why the envelope cannot hold a decision, as far as nobody else moves it meanwhile; empty if it can. */
    public List<String> unmet(FundingRequest request, Decision decision) {
        return postings.unmet(request.envelopeId(), request.id(), commitment(request, decision));
    }

    /** @throws RulesNotMet if the envelope has too little: the hard limit */
    public void commit(FundingRequest request, Decision decision, Instant at, Actor actor) {
        postings.post(request.envelopeId(), commitment(request, decision), at, actor, request.status());
    }

    private static Commitment commitment(FundingRequest request, Decision decision) {
        return new Commitment(
                request.id(),
                decision.grant().amount(),
                decision.repayableAdvance().amount(),
                Split.proportional(),
                reference(request));
    }

    /** All that is set aside or committed for a request, and not paid, is free again. */
    public void free(FundingRequest request, Instant at, Actor actor) {
        var book = postings.book(request.envelopeId(), request.id());
        var freed = new ArrayList<Movement>();
        var reserved = book.of(Account.reserved(request.id())).total();
        if (reserved.signum() > 0) {
            freed.add(new Release(request.id(), reserved, Split.proportional(), reference(request)));
        }
        for (var instrument : Instrument.values()) {
            var committed = book.of(Account.committed(request.id(), instrument)).total();
            if (committed.signum() > 0) {
                freed.add(new Decommitment(
                        request.id(),
                        instrument,
                        committed,
                        Split.proportional(),
                        reference(request) + "/" + instrument));
            }
        }
        freed.forEach(movement -> postings.post(request.envelopeId(), movement, at, actor, request.status()));
    }

    private static String reference(FundingRequest request) {
        return request.id().toString();
    }
}
