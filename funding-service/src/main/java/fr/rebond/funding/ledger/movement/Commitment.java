package fr.rebond.funding.ledger.movement;

import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.Euros;
import fr.rebond.funding.ledger.Instrument;
import fr.rebond.funding.ledger.PerFunder;
import fr.rebond.funding.ledger.book.Book;
import fr.rebond.funding.ledger.posting.Draft;
import fr.rebond.funding.ledger.posting.Posting;
import fr.rebond.funding.ledger.posting.PostingKind;
import fr.rebond.funding.ledger.split.LargestRemainder;
import fr.rebond.funding.ledger.split.Split;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * The commitment of a decision: grant and repayable advance together. It replaces the reservation of the request: a
 * surplus of the reservation becomes AVAILABLE, a shortfall is taken from AVAILABLE.
 *
 * <p>First the total is split over the funders, then the grant in proportion to these shares. The advance is the
 * rest.
 *
 * @param grant euros, may be zero
 * @param advance euros, may be zero
 * @param split how the total is split
 */
public record Commitment(UUID requestId, BigDecimal grant, BigDecimal advance, Split split, String reference)
        implements Movement {

    public Commitment {
        grant = Euros.notNegative(grant);
        advance = Euros.notNegative(advance);
        Euros.positive(grant.add(advance));
    }

    /** Grant and advance together, in euros. */
    public BigDecimal total() {
        return grant.add(advance);
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
        return total().subtract(reserved).max(Euros.ZERO);
    }

    @Override
    public Posting posting(Book book) {
        var shares = shares(book);
        var grants = LargestRemainder.split(grant, shares);
        return new Draft(PostingKind.COMMITMENT, reference)
                .transfer(reserved(book), Account.reserved(requestId), Account.AVAILABLE)
                .transfer(grants, Account.AVAILABLE, Account.committed(requestId, Instrument.GRANT))
                .transfer(shares.minus(grants), Account.AVAILABLE, Account.committed(requestId, Instrument.ADVANCE))
                .posting();
    }

    private PerFunder shares(Book book) {
        return switch (split) {
            case Split.Explicit explicit -> explicit.of(total());
            case Split.Proportional proportional -> {
                var shortfall = takesFromAvailable(reserved(book).total());
                var available = proportional.of(shortfall, Account.AVAILABLE, book.of(Account.AVAILABLE));
                yield LargestRemainder.split(total().subtract(shortfall), reserved(book))
                        .plus(available);
            }
        };
    }

    private PerFunder reserved(Book book) {
        return book.of(Account.reserved(requestId));
    }
}
