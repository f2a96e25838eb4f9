package fr.rebond.funding.stateaid;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Public money that the undertaking has had or has been promised besides the aid in question.
 *
 * @param name for the steps, such as the authority and the scheme
 * @param amount gross grant equivalent in euros
 * @param costs what it was given for, named as the project names its own; empty where it has no specific costs
 * @param intensity highest intensity in percent that its GBER base allows on these costs; null if not from the GBER
 * @param base ground it was given on, where it is one of ours
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
        /** Union funds managed centrally, under no control of the Member State: not State aid. */
        UNION_FUNDS
    }

    public OtherAid {
        costs = List.copyOf(costs);
        if (amount.signum() < 0 || (intensity != null && intensity.signum() < 0)) {
            throw new IllegalArgumentException("amount and intensity are not negative");
        }
    }
}
