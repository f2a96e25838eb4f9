package fr.rebond.funding.ledger.split;

import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.PerFunder;
import fr.rebond.funding.ledger.book.Book;
import fr.rebond.funding.ledger.book.LedgerRefusal;
import fr.rebond.funding.ledger.book.UnmetGuard;
import java.math.BigDecimal;

/** How an amount taken from an account is split over the funders. */
public sealed interface Split {

    /** In proportion to the shares of the funders in the account. */
    static Split proportional() {
        return new Proportional();
    }

    /** With given shares. They must add up to the amount, and none may exceed the balance of its funder. */
    static Split explicit(PerFunder shares) {
        return new Explicit(shares);
    }

    /**
     * @return the share of each funder in an {@code amount} taken from {@code account}
     * @throws LedgerRefusal if the balance of the account is too low, or explicit shares do not add up
     */
    PerFunder of(BigDecimal amount, Account account, PerFunder balances);

    record Proportional() implements Split {
        @Override
        public PerFunder of(BigDecimal amount, Account account, PerFunder balances) {
            if (amount.compareTo(balances.total()) > 0) {
                throw new LedgerRefusal(new UnmetGuard.TooLittle(account, amount, balances.total()));
            }
            return LargestRemainder.split(amount, balances);
        }
    }

    /** @throws IllegalArgumentException if a share is negative */
    record Explicit(PerFunder shares) implements Split {
        public Explicit {
            if (shares.hasNegative()) {
                throw new IllegalArgumentException("a share must not be negative");
            }
        }

        @Override
        public PerFunder of(BigDecimal amount, Account account, PerFunder balances) {
            if (amount.compareTo(balances.total()) > 0) {
                throw new LedgerRefusal(new UnmetGuard.TooLittle(account, amount, balances.total()));
            }
            return of(amount);
        }

        /** Checks that the shares add up to {@code amount}. {@link Book#after} checks the balances. */
        public PerFunder of(BigDecimal amount) {
            if (shares.total().compareTo(amount) != 0) {
                throw new LedgerRefusal(new UnmetGuard.SharesDoNotAddUp(amount, shares.total()));
            }
            return shares;
        }
    }
}
