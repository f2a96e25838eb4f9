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

/** Reserves money for an assessed request, in full or not at all. */
public record Reservation(UUID requestId, BigDecimal amount, Split split, String reference) implements Movement {

    public Reservation {
        amount = Euros.positive(amount);
    }

    @Override
    public Optional<UUID> request() {
        return Optional.of(requestId);
    }

    @Override
    public boolean spends() {
        return true;
    }

    @Override
    public BigDecimal takesFromAvailable(BigDecimal reserved) {
        return amount;
    }

    @Override
    public Posting posting(Book book) {
        var shares = split.of(amount, Account.AVAILABLE, book.of(Account.AVAILABLE));
        return new Draft(PostingKind.RESERVATION, reference)
                .transfer(shares, Account.AVAILABLE, Account.reserved(requestId))
                .posting();
    }
}
