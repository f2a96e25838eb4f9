package fr.rebond.funding.ledger.movement;

import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.Euros;
import fr.rebond.funding.ledger.Instrument;
import fr.rebond.funding.ledger.book.Book;
import fr.rebond.funding.ledger.posting.Draft;
import fr.rebond.funding.ledger.posting.Posting;
import fr.rebond.funding.ledger.posting.PostingKind;
import fr.rebond.funding.ledger.split.Split;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** Makes committed money of one instrument available again. It must not have been paid. */
public record Decommitment(UUID requestId, Instrument instrument, BigDecimal amount, Split split, String reference)
        implements Movement {

    public Decommitment {
        amount = Euros.positive(amount);
    }

    @Override
    public Optional<UUID> request() {
        return Optional.of(requestId);
    }

    @Override
    public Posting posting(Book book) {
        var committed = Account.committed(requestId, instrument);
        return new Draft(PostingKind.DECOMMITMENT, reference)
                .transfer(split.of(amount, committed, book.of(committed)), committed, Account.AVAILABLE)
                .posting();
    }
}
