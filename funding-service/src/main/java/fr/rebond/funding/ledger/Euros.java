package fr.rebond.funding.ledger;

import java.math.BigDecimal;

/** Checks amounts of the ledger: euros with two decimals. */
public final class Euros {

    public static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);

    private Euros() {}

    /** @throws IllegalArgumentException if the amount has a fraction of a cent */
    public static BigDecimal exact(BigDecimal amount) {
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException(amount.toPlainString() + " has a fraction of a cent");
        }
        return amount.setScale(2);
    }

    /** @throws IllegalArgumentException if the amount is zero, negative or has a fraction of a cent */
    public static BigDecimal positive(BigDecimal amount) {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException(amount.toPlainString() + " is not more than zero");
        }
        return exact(amount);
    }

    /** @throws IllegalArgumentException if the amount is negative or has a fraction of a cent */
    public static BigDecimal notNegative(BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException(amount.toPlainString() + " is negative");
        }
        return exact(amount);
    }
}
