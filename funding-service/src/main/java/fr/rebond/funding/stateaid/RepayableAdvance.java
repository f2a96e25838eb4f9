package fr.rebond.funding.stateaid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A repayable advance, which counts as aid in one of two ways. */
sealed interface RepayableAdvance {

    /** In euros, rounded up to the cent. */
    BigDecimal grossGrantEquivalent();

    /** Counts with its full amount, whether it is repaid or not. */
    record Nominal(BigDecimal amount) implements RepayableAdvance {
        public Nominal {
            if (amount.signum() < 0) {
                throw new IllegalArgumentException("an advance must not be negative");
            }
        }

        @Override
        public BigDecimal grossGrantEquivalent() {
            return Rounding.grossGrantEquivalent(amount);
        }
    }

    /**
     * Counts like a soft loan: payments minus repayments, discounted to the day of grant with years of 365 days. Only
     * for advances whose repayment is unconditional.
     *
     * @param rate reference rate in percent: base rate plus a margin for rating and collateral (communication 2008/C
     *     14/02)
     */
    record Loan(LocalDate grantDate, List<Flow> paidOut, List<Flow> repaid, BigDecimal rate)
            implements RepayableAdvance {

        /** @param amount euros */
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
