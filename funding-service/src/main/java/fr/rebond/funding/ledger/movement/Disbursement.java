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

/** Pays committed money. The last payment of an instrument empties its commitment exactly. */
public record Disbursement(UUID requestId, Instrument instrument, BigDecimal amount, Split split, String reference)
        implements Movement {

    public Disbursement {
        amount = Euros.positive(amount);
    }

    @Override
    public Optional<UUID> request() {
        return Optional.of(requestId);
    }

    @Override
    public boolean movesEnvelope() {
        return false;
    }

    @Override
    public Posting posting(Book book) {
        var committed = Account.committed(requestId, instrument);
        return new Draft(kind(), reference)
                .transfer(
                        split.of(amount, committed, book.of(committed)),
                        committed,
                        Account.paidOut(requestId, instrument))
                .posting();
    }

    private PostingKind kind() {
        return switch (instrument) {
            case GRANT -> PostingKind.GRANT_PAYMENT;
            case ADVANCE -> PostingKind.ADVANCE_PAYMENT;
        };
    }
}
