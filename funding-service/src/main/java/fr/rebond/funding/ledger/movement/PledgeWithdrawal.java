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

/** A funder takes back a promise, as far as it is not confirmed. */
public record PledgeWithdrawal(UUID funder, BigDecimal amount, String reference) implements Movement {

    public PledgeWithdrawal {
        amount = Euros.positive(amount);
    }

    @Override
    public Posting posting(Book book) {
        return new Draft(PostingKind.PLEDGE_WITHDRAWAL, reference)
                .transfer(PerFunder.of(book.funder(funder), amount), Account.PLEDGED, Account.PLEDGE_CONTRA)
                .posting();
    }
}
