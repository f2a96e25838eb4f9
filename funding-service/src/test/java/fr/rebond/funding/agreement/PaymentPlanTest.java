package fr.rebond.funding.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.funding.programme.ProgrammeTerms;
import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaymentPlanTest {

    private static final ProgrammeTerms TERMS = new ProgrammeTerms(Money.euros(200_000), 30, 60, 80, 90, 48, 365, 365);

    private static PaymentPlan plan(String grant, String end, boolean guarantee) {
        var start = LocalDate.of(2023, 9, 15);
        var form = new AgreementForm(UUID.randomUUID(), "R", start, LocalDate.parse(end), guarantee);
        return PaymentPlan.of(TERMS, Money.euros(grant), form);
    }

    @Test
    void limitsAdvancesToThirtyPercentAndInterimPaymentsToEighty() {
        assertThat(plan("250000.00", "2025-03-31", false))
                .isEqualTo(new PaymentPlan(Money.euros("75000.00"), Money.euros("200000.00")));
    }

    @Test
    void bankGuaranteeDoublesTheAdvance() {
        assertThat(plan("250000.00", "2025-03-31", true).advanceAtMost()).isEqualTo(Money.euros("150000.00"));
    }

    @Test
    void projectLongerThanFourYearsGetsHigherInterimPayments() {
        assertThat(plan("100000.00", "2027-09-15", false).interimAtMost()).isEqualTo(Money.euros("80000.00"));
        assertThat(plan("100000.00", "2027-09-16", false).interimAtMost()).isEqualTo(Money.euros("90000.00"));
    }

    @Test
    void roundsDownToTheCent() {
        assertThat(plan("0.05", "2025-03-31", false).advanceAtMost()).isEqualTo(Money.euros("0.01"));
    }
}
