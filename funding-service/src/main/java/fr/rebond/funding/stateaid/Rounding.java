package fr.rebond.funding.stateaid;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounds to the cent: the allowed aid down, the planned aid up. */
final class Rounding {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Rounding() {}

    public static BigDecimal ceiling(BigDecimal euros) {
        return euros.setScale(2, RoundingMode.FLOOR);
    }

    static BigDecimal grossGrantEquivalent(BigDecimal euros) {
        return euros.setScale(2, RoundingMode.CEILING);
    }

    /** A percentage of an amount, not rounded. */
    static BigDecimal share(BigDecimal amount, BigDecimal percent) {
        return amount.multiply(percent).divide(HUNDRED);
    }
}
