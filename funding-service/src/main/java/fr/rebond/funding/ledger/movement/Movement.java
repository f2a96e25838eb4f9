package fr.rebond.funding.ledger.movement;

import fr.rebond.funding.ledger.Book;
import fr.rebond.funding.ledger.Euros;
import fr.rebond.funding.ledger.LedgerRefusal;
import fr.rebond.funding.ledger.Posting;
import fr.rebond.funding.ledger.UnmetGuard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

/** Something that happens to the money of an envelope. All that a movement decides, it decides from a {@link Book}. */
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

    /** The posting, without the guards that every movement shares. Callers use {@link #on}. */
    Posting posting(Book book);

    /** The request whose balances it moves. */
    default Optional<UUID> request() {
        return Optional.empty();
    }

    /** Whether it moves balances of the envelope itself, and not of a request alone. */
    default boolean movesEnvelope() {
        return true;
    }

    /** Whether a frozen envelope refuses it. */
    default boolean spends() {
        return false;
    }

    /**
     * What it cannot do without: euros AVAILABLE over all funders.
     *
     * @param reserved euros that its request has reserved, over all funders
     */
    default BigDecimal takesFromAvailable(BigDecimal reserved) {
        return Euros.ZERO;
    }

    /**
     * The posting that this movement needs, given these balances.
     *
     * @throws LedgerRefusal with every guard that is not met
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
