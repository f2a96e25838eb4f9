package fr.rebond.funding.ledger.movement;

import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.Book;
import fr.rebond.funding.ledger.Draft;
import fr.rebond.funding.ledger.Euros;
import fr.rebond.funding.ledger.PerFunder;
import fr.rebond.funding.ledger.Posting;
import fr.rebond.funding.ledger.PostingKind;
import java.math.BigDecimal;
import java.util.UUID;

/** A funder lowers what it has confirmed: at most what is still AVAILABLE of its money. */
public record Reduction(UUID funder, BigDecimal amount, String reference) implements Movement {

    public Reduction {
        amount = Euros.positive(amount);
    }

    @Override
    public Posting posting(Book book) {
        return new Draft(PostingKind.REDUCTION, reference)
                .transfer(PerFunder.of(book.funder(funder), amount), Account.AVAILABLE, Account.CONFIRMED)
                .posting();
    }
}
