package fr.rebond.funding.ledger.movement;

import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.Euros;
import fr.rebond.funding.ledger.book.Book;
import fr.rebond.funding.ledger.posting.Draft;
import fr.rebond.funding.ledger.posting.Posting;
import fr.rebond.funding.ledger.posting.PostingKind;
import fr.rebond.funding.ledger.split.Split;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** Makes money reserved for a request AVAILABLE again. */
public record Release(UUID requestId, BigDecimal amount, Split split, String reference) implements Movement {

    public Release {
        amount = Euros.positive(amount);
    }

    @Override
    public Optional<UUID> request() {
        return Optional.of(requestId);
    }

    @Override
    public Posting posting(Book book) {
        var reserved = Account.reserved(requestId);
        return new Draft(PostingKind.RELEASE, reference)
                .transfer(split.of(amount, reserved, book.of(reserved)), reserved, Account.AVAILABLE)
                .posting();
    }
}
