package fr.rebond.funding.ledger.movement;

import fr.rebond.funding.ledger.Euros;
import fr.rebond.funding.ledger.book.Book;
import fr.rebond.funding.ledger.book.LedgerRefusal;
import fr.rebond.funding.ledger.book.UnmetGuard;
import fr.rebond.funding.ledger.posting.Posting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

/** A change to the money of an envelope. Its posting depends on the {@link Book} only. */
public sealed interface Movement
        permits Pledge,
                PledgeWithdrawal,
                Confirmation,
                Reduction,
                Reservation,
                Release,
                Commitment,
                Decommitment,
                Disbursement,
                BankReturn {

    /** The posting, before the common guards are checked; callers use {@link #on}. */
    Posting posting(Book book);

    /** The request whose balances change. */
    default Optional<UUID> request() {
        return Optional.empty();
    }

    /** Whether balances of the envelope itself change, not only those of a request. */
    default boolean movesEnvelope() {
        return true;
    }

    /** Whether a frozen envelope refuses this movement. */
    default boolean spends() {
        return false;
    }

    /**
     * The AVAILABLE euros that the movement needs, over all funders.
     *
     * @param reserved euros reserved for its request, over all funders
     */
    default BigDecimal takesFromAvailable(BigDecimal reserved) {
        return Euros.ZERO;
    }

    /**
     * @return the posting of this movement, given these balances
     * @throws LedgerRefusal with all unmet guards
     */
    default Posting on(Book book) {
        var unmet = new ArrayList<UnmetGuard>();
        if (spends() && book.isFrozen()) {
            unmet.add(new UnmetGuard.EnvelopeFrozen());
        }
        try {
            var posting = posting(book);
            book.after(posting);
            if (unmet.isEmpty()) {
                return posting;
            }
        } catch (LedgerRefusal refused) {
            unmet.addAll(refused.unmet());
        }
        throw new LedgerRefusal(unmet);
    }
}
