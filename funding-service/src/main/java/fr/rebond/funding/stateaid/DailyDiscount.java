package fr.rebond.funding.stateaid;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Discounts amounts at a yearly rate, with years of 365 days. Uses decimals only, so that results are exact to the
 * cent.
 */
final class DailyDiscount {

    private static final MathContext PRECISION = new MathContext(40);
    private static final int DAYS = 365;

    private final BigDecimal daily;

    /** @param rate percent per year */
    DailyDiscount(BigDecimal rate) {
        daily = root(BigDecimal.ONE.add(rate.movePointLeft(2)));
    }

    BigDecimal value(BigDecimal amount, long days) {
        return amount.divide(daily.pow(Math.toIntExact(days), PRECISION), PRECISION);
    }

    /** The 365th root, by Newton's method. It starts above the root and stops when the value no longer falls. */
    private static BigDecimal root(BigDecimal yearly) {
        var days = BigDecimal.valueOf(DAYS);
        var guess = yearly.subtract(BigDecimal.ONE).divide(days, PRECISION).add(BigDecimal.ONE);
        while (true) {
            var power = guess.pow(DAYS - 1, PRECISION);
            var next = guess.multiply(days.subtract(BigDecimal.ONE))
                    .add(yearly.divide(power, PRECISION))
                    .divide(days, PRECISION);
            if (next.compareTo(guess) >= 0) {
                return guess;
            }
            guess = next;
        }
    }
}
