package fr.rebond.funding.ledger.movement;

import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.Euros;
import fr.rebond.funding.ledger.PerFunder;
import fr.rebond.funding.ledger.book.Book;
import fr.rebond.funding.ledger.posting.Draft;
import fr.rebond.funding.ledger.posting.Posting;
import fr.rebond.funding.ledger.posting.PostingKind;
import java.math.BigDecimal;
import java.util.UUID;

/** A funder withdraws a pledge that it has not confirmed. */
record PledgeWithdrawal(UUID funder, BigDecimal amount, String reference) implements Movement {

    PledgeWithdrawal {
        amount = Euros.positive(amount);
    }

    @Override
    public Posting posting(Book book) {
        return new Draft(PostingKind.PLEDGE_WITHDRAWAL, reference)
                .transfer(PerFunder.of(book.funder(funder), amount), Account.PLEDGED, Account.PLEDGE_CONTRA)
                .posting();
    }
}
