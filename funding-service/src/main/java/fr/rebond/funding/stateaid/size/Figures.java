package fr.rebond.funding.stateaid.size;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an accounting period that determine the size of an enterprise.
 *
 * @param headcount annual work units; if null, the size is unknown
 * @param turnover euros; null if unknown
 * @param balanceSheet total in euros; null if unknown
 */
public record Figures(
        @Nullable BigDecimal headcount,
        @Nullable BigDecimal turnover,
        @Nullable BigDecimal balanceSheet) {

    static final Figures ZERO = new Figures(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    static final Figures UNKNOWN = new Figures(null, null, null);

    /** Adds {@code percent} of the other figures. If one figure is unknown, the sum is unknown. */
    Figures plus(Figures other, BigDecimal percent) {
        return new Figures(
                sum(headcount, other.headcount, percent),
                sum(turnover, other.turnover, percent),
                sum(balanceSheet, other.balanceSheet, percent));
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other, BigDecimal percent) {
        return one == null || other == null
                ? null
                : one.add(other.multiply(percent).movePointLeft(2));
    }
}
