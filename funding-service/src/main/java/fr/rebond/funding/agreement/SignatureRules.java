package fr.rebond.funding.agreement;

import fr.rebond.funding.envelope.EnvelopeLedger;
import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.Instrument;
import fr.rebond.funding.ledger.book.Book;
import fr.rebond.funding.request.FundingRequest;
import fr.rebond.funding.request.decision.StateAidRules;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rules of a decision, checked again on the day of signature. */
@ApplicationScoped
class SignatureRules {

    private final StateAidRules stateAid;
    private final EnvelopeLedger ledger;

    SignatureRules(StateAidRules stateAid, EnvelopeLedger ledger) {
        this.stateAid = stateAid;
        this.ledger = ledger;
    }

    List<String> unmet(FundingRequest request, LocalDate signedOn, Actor actor) {
        var unmet = new ArrayList<>(request.dueDiligenceUnmet(signedOn, actor));
        var granted = request.granted();
        unmet.addAll(stateAid.unmet(request, granted, signedOn));
        var book = ledger.book(request.envelopeId(), request.id());
        if (!hasCommitted(book, request, Instrument.GRANT, granted.grant())
                || !hasCommitted(book, request, Instrument.ADVANCE, granted.repayableAdvance())) {
            unmet.add("the envelope no longer holds the committed amount");
        }
        return unmet;
    }

    private static boolean hasCommitted(Book book, FundingRequest request, Instrument instrument, Money amount) {
        return book.of(Account.committed(request.id(), instrument)).total().compareTo(amount.amount()) >= 0;
    }
}
