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

/** A funder promises an amount. Its first pledge gives it its seniority. */
public record Pledge(UUID funder, BigDecimal amount, String reference) implements Movement {

    public Pledge {
        amount = Euros.positive(amount);
    }

    @Override
    public Posting posting(Book book) {
        return new Draft(PostingKind.PLEDGE, reference)
                .transfer(PerFunder.of(book.funder(funder), amount), Account.PLEDGE_CONTRA, Account.PLEDGED)
                .posting();
    }
}
