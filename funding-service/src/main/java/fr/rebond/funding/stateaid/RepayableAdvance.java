package fr.rebond.funding.stateaid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How a repayable advance counts as aid. */
public sealed interface RepayableAdvance {

    /** Euros, rounded up to the cent. */
    BigDecimal grossGrantEquivalent();

    /** Counts for its full amount, whatever comes back. */
    record Nominal(BigDecimal amount) implements RepayableAdvance {
        public Nominal {
            if (amount.signum() < 0) {
                throw new IllegalArgumentException("an advance is not negative");
            }
        }

        @Override
        public BigDecimal grossGrantEquivalent() {
            return Rounding.grossGrantEquivalent(amount);
        }
    }

    /**
     * Counts like a soft loan: what is paid out less what must be paid back, both worth their value on the day of
     * grant. Only for a repayment that no condition suspends; years are days / 365.
     *
     * @param rate reference rate in percent: base rate and margin by rating and collateral (communication 2008/C 14/02)
     */
    record Loan(LocalDate grantDate, List<Flow> paidOut, List<Flow> repaid, BigDecimal rate)
            implements RepayableAdvance {

        /** An amount in euros on a day from the day of grant on. */
        public record Flow(LocalDate day, BigDecimal amount) {}

        public Loan {
            paidOut = List.copyOf(paidOut);
            repaid = List.copyOf(repaid);
        }

        @Override
        public BigDecimal grossGrantEquivalent() {
            return Rounding.grossGrantEquivalent(
                    value(paidOut).subtract(value(repaid)).max(BigDecimal.ZERO));
        }

        private BigDecimal value(List<Flow> flows) {
            var discount = new DailyDiscount(rate);
            return flows.stream()
                    .map(flow -> discount.value(flow.amount(), ChronoUnit.DAYS.between(grantDate, flow.day())))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
