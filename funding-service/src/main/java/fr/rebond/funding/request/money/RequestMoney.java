package fr.rebond.funding.request.money;

import fr.rebond.funding.envelope.EnvelopeLedger;
import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.Instrument;
import fr.rebond.funding.ledger.book.LedgerRefusal;
import fr.rebond.funding.ledger.movement.Commitment;
import fr.rebond.funding.ledger.movement.Decommitment;
import fr.rebond.funding.ledger.movement.Movement;
import fr.rebond.funding.ledger.movement.Release;
import fr.rebond.funding.ledger.movement.Reservation;
import fr.rebond.funding.ledger.split.Split;
import fr.rebond.funding.request.FundingRequest;
import fr.rebond.funding.request.decision.Decision;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reserves, commits and releases the money of a request. */
@ApplicationScoped
public class RequestMoney {

    private final EnvelopeLedger ledger;

    RequestMoney(EnvelopeLedger ledger) {
        this.ledger = ledger;
    }

    /** @return whether the full amount was reserved; otherwise nothing is, and the request waits for money */
    public boolean reserve(FundingRequest request, Money amount, Instant at, Actor actor) {
        if (!amount.isPositive()) {
            return false;
        }
        try {
            ledger.tryPost(
                    request.envelopeId(),
                    new Reservation(request.id(), amount.amount(), Split.proportional(), reference(request)),
                    at,
                    actor);
            return true;
        } catch (LedgerRefusal e) {
            return false;
        }
    }

    /** Why the ledger would refuse the commitment, given the current balances; empty if it would not. */
    public List<String> unmet(FundingRequest request, Decision decision) {
        return ledger.unmet(request.envelopeId(), request.id(), commitment(request, decision));
    }

    /** @throws RulesNotMet if the envelope has too little money */
    public void commit(FundingRequest request, Decision decision, Instant at, Actor actor) {
        ledger.post(request.envelopeId(), commitment(request, decision), at, actor, request.status());
    }

    private static Commitment commitment(FundingRequest request, Decision decision) {
        return new Commitment(
                request.id(),
                decision.grant().amount(),
                decision.repayableAdvance().amount(),
                Split.proportional(),
                reference(request));
    }

    /** Makes all reserved and committed money of a request available again, except what was paid. */
    public void release(FundingRequest request, Instant at, Actor actor) {
        var book = ledger.book(request.envelopeId(), request.id());
        var movements = new ArrayList<Movement>();
        var reserved = book.of(Account.reserved(request.id())).total();
        if (reserved.signum() > 0) {
            movements.add(new Release(request.id(), reserved, Split.proportional(), reference(request)));
        }
        for (var instrument : Instrument.values()) {
            var committed = book.of(Account.committed(request.id(), instrument)).total();
            if (committed.signum() > 0) {
                movements.add(new Decommitment(
                        request.id(),
                        instrument,
                        committed,
                        Split.proportional(),
                        reference(request) + "/" + instrument));
            }
        }
        movements.forEach(movement -> ledger.post(request.envelopeId(), movement, at, actor, request.status()));
    }

    private static String reference(FundingRequest request) {
        return request.id().toString();
    }
}
