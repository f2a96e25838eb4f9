package fr.rebond.funding.ledger;

import java.math.BigDecimal;

/** What an amount of the ledger must be: euros with two decimals. */
public final class Euros {

    public static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);

    private Euros() {}

    /** @throws IllegalArgumentException if there is a fraction of a cent */
    public static BigDecimal exact(BigDecimal amount) {
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException(amount.toPlainString() + " has a fraction of a cent");
        }
        return amount.setScale(2);
    }

    /** @throws IllegalArgumentException if it is zero, negative or has a fraction of a cent */
    public static BigDecimal positive(BigDecimal amount) {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException(amount.toPlainString() + " is not an amount above zero");
        }
        return exact(amount);
    }

    /** @throws IllegalArgumentException if it is negative or has a fraction of a cent */
    public static BigDecimal notNegative(BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException(amount.toPlainString() + " is negative");
        }
        return exact(amount);
    }
}
