package fr.rebond.funding.ledger.movement;

import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.Euros;
import fr.rebond.funding.ledger.PerFunder;
import fr.rebond.funding.ledger.book.Book;
import fr.rebond.funding.ledger.posting.Draft;
import fr.rebond.funding.ledger.posting.LegalBasis;
import fr.rebond.funding.ledger.posting.Posting;
import fr.rebond.funding.ledger.posting.PostingKind;
import java.math.BigDecimal;
import java.util.UUID;

/** A funder confirms a pledge, at most what it has pledged and not yet confirmed. */
public record Confirmation(UUID funder, BigDecimal amount, LegalBasis legalBasis, String reference)
        implements Movement {

    public Confirmation {
        amount = Euros.positive(amount);
    }

    @Override
    public Posting posting(Book book) {
        var share = PerFunder.of(book.funder(funder), amount);
        return new Draft(PostingKind.CONFIRMATION, reference)
                .transfer(share, Account.PLEDGED, Account.PLEDGE_CONTRA)
                .transfer(share, Account.CONFIRMED, Account.AVAILABLE)
                .withLegalBasis(legalBasis)
                .posting();
    }
}
