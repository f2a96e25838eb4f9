package fr.rebond.funding.stateaid;

import java.math.BigDecimal;
import java.util.List;

/** The aid in question: a grant, a repayable advance, or both in one decision. */
public record PlannedAid(BigDecimal grant, List<RepayableAdvance> advances) {

    public PlannedAid {
        advances = List.copyOf(advances);
        if (grant.signum() < 0) {
            throw new IllegalArgumentException("a grant is not negative");
        }
    }

    /** A grant and an advance that counts for its full amount. */
    public static PlannedAid nominal(BigDecimal grant, BigDecimal advance) {
        return new PlannedAid(grant, List.of(new RepayableAdvance.Nominal(advance)));
    }

    /**
     * Gross grant equivalent: the grant counts for what it is, each advance as its mode says.
     *
     * @return euros, rounded up to the cent
     */
    public BigDecimal grossGrantEquivalent() {
        return Rounding.grossGrantEquivalent(grant.add(grossGrantEquivalentOfAdvances()));
    }

    /** Euros. */
    BigDecimal grossGrantEquivalentOfAdvances() {
        return advances.stream().map(RepayableAdvance::grossGrantEquivalent).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The largest NOMINAL advance beside this grant within a ceiling; zero where the grant fills it. */
    public static BigDecimal largestNominalAdvance(BigDecimal ceiling, BigDecimal grant) {
        return Rounding.ceiling(ceiling.subtract(grant).max(BigDecimal.ZERO));
    }
}
