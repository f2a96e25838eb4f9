package fr.rebond.funding.stateaid;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other public money that the undertaking has received or will receive.
 *
 * @param name name for the steps, for example the authority and the scheme
 * @param amount gross grant equivalent in euros
 * @param costs the aided costs, named like those of the project; empty if the aid has no specific costs
 * @param intensity highest intensity that its GBER base allows on these costs, in percent; null without a GBER base
 * @param base its legal base, if this service knows it
 */
public record OtherAid(
        String name,
        Nature nature,
        BigDecimal amount,
        List<CostLine> costs,
        @Nullable BigDecimal intensity,
        @Nullable Base base) {

    public enum Nature {
        STATE_AID,
        DE_MINIMIS,
        /** Centrally managed Union funds, which the Member State does not control: not State aid. */
        UNION_FUNDS
    }

    public OtherAid {
        costs = List.copyOf(costs);
        if (amount.signum() < 0 || (intensity != null && intensity.signum() < 0)) {
            throw new IllegalArgumentException("the amount and the intensity must not be negative");
        }
    }
}
