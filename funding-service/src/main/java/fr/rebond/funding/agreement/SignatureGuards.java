package fr.rebond.funding.agreement;

import fr.rebond.funding.envelope.Postings;
import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.Book;
import fr.rebond.funding.ledger.Instrument;
import fr.rebond.funding.request.FundingRequest;
import fr.rebond.funding.request.decision.StateAidGuard;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The guards of a decision, looked at again on the day of signature. */
@ApplicationScoped
class SignatureGuards {

    private final StateAidGuard stateAid;
    private final Postings postings;

    SignatureGuards(StateAidGuard stateAid, Postings postings) {
        this.stateAid = stateAid;
        this.postings = postings;
    }

    List<String> unmet(FundingRequest request, LocalDate signedOn, Actor actor) {
        var unmet = new ArrayList<>(request.dueDiligenceUnmet(signedOn, actor));
        var granted = request.granted();
        unmet.addAll(stateAid.unmet(request, granted, signedOn));
        var book = postings.book(request.envelopeId(), request.id());
        if (!holds(book, request, Instrument.GRANT, granted.grant())
                || !holds(book, request, Instrument.ADVANCE, granted.repayableAdvance())) {
            unmet.add("the envelope no longer holds what was decided");
        }
        return unmet;
    }

    private static boolean holds(Book book, FundingRequest request, Instrument instrument, Money amount) {
        return book.of(Account.committed(request.id(), instrument)).total().compareTo(amount.amount()) >= 0;
    }
}
