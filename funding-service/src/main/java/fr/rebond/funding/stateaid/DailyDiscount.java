package fr.rebond.funding.stateaid;

import java.math.BigDecimal;
import java.math.MathContext;

/** Present value at a yearly rate, years being days / 365. In decimals throughout: no cent hangs on a binary fraction. */
final class DailyDiscount {

    private static final MathContext PRECISION = new MathContext(40);
    private static final int DAYS = 365;

    private final BigDecimal daily;

    /** @param rate percent a year */
    DailyDiscount(BigDecimal rate) {
        daily = root(BigDecimal.ONE.add(rate.movePointLeft(2)));
    }

    BigDecimal value(BigDecimal amount, long days) {
        return amount.divide(daily.pow(Math.toIntExact(days), PRECISION), PRECISION);
    }

    /** The 365th root, by Newton's method from above, where it falls to the root and stays. */
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
