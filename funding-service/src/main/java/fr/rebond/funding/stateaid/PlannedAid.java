package fr.rebond.funding.stateaid;

import java.math.BigDecimal;
import java.util.List;

/** The planned aid of one decision: a grant, repayable advances, or both. */
public record PlannedAid(BigDecimal grant, List<RepayableAdvance> advances) {

    public PlannedAid {
        advances = List.copyOf(advances);
        if (grant.signum() < 0) {
            throw new IllegalArgumentException("a grant must not be negative");
        }
    }

    /** A grant, and an advance that counts with its full amount. */
    public static PlannedAid nominal(BigDecimal grant, BigDecimal advance) {
        return new PlannedAid(grant, List.of(new RepayableAdvance.Nominal(advance)));
    }

    /**
     * The gross grant equivalent of the grant and all advances.
     *
     * @return euros, rounded up to the cent
     */
    BigDecimal grossGrantEquivalent() {
        return Rounding.grossGrantEquivalent(grant.add(grossGrantEquivalentOfAdvances()));
    }

    /** In euros. */
    BigDecimal grossGrantEquivalentOfAdvances() {
        return advances.stream().map(RepayableAdvance::grossGrantEquivalent).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The largest nominal advance that a ceiling allows in addition to a grant, in euros; zero if there is none. */
    static BigDecimal largestNominalAdvance(BigDecimal ceiling, BigDecimal grant) {
        return Rounding.ceiling(ceiling.subtract(grant).max(BigDecimal.ZERO));
    }
}
