package fr.rebond.funding.stateaid;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Always against the aid: what is allowed is rounded down to the cent, what is given up. */
public final class Rounding {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Rounding() {}

    public static BigDecimal ceiling(BigDecimal euros) {
        return euros.setScale(2, RoundingMode.FLOOR);
    }

    public static BigDecimal grossGrantEquivalent(BigDecimal euros) {
        return euros.setScale(2, RoundingMode.CEILING);
    }

    /** Exact: percent of an amount, not rounded. */
    static BigDecimal share(BigDecimal amount, BigDecimal percent) {
        return amount.multiply(percent).divide(HUNDRED);
    }
}
