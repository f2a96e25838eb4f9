package fr.rebond.funding.ledger.split;

import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.LedgerRefusal;
import fr.rebond.funding.ledger.PerFunder;
import fr.rebond.funding.ledger.UnmetGuard;
import java.math.BigDecimal;

/** How an amount that leaves an account is split over its funders. */
public sealed interface Split {

    /** In proportion to what each funder has there. */
    static Split proportional() {
        return new Proportional();
    }

    /** As said: it must add up to the amount, and no funder may give more than it has. */
    static Split explicit(PerFunder shares) {
        return new Explicit(shares);
    }

    /**
     * The part of each funder in {@code amount} leaving {@code account}.
     *
     * @throws LedgerRefusal if the account holds too little, or the explicit shares do not add up
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
                throw new IllegalArgumentException("a share is negative");
            }
        }

        @Override
        public PerFunder of(BigDecimal amount, Account account, PerFunder balances) {
            if (amount.compareTo(balances.total()) > 0) {
                throw new LedgerRefusal(new UnmetGuard.TooLittle(account, amount, balances.total()));
            }
            return of(amount);
        }

        /** The shares, once it is sure that they add up to {@code amount}; balances are left to the book to check. */
        public PerFunder of(BigDecimal amount) {
            if (shares.total().compareTo(amount) != 0) {
                throw new LedgerRefusal(new UnmetGuard.SharesDoNotAddUp(amount, shares.total()));
            }
            return shares;
        }
    }
}
