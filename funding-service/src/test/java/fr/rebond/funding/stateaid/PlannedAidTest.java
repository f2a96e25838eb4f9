package fr.rebond.funding.stateaid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.funding.stateaid.RepayableAdvance.Loan;
import fr.rebond.funding.stateaid.RepayableAdvance.Loan.Flow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlannedAidTest {

    private static final LocalDate GRANTED = LocalDate.of(2023, 7, 1);
    private static final BigDecimal GRANT = new BigDecimal("150000");
    private static final BigDecimal ADVANCE = new BigDecimal("400000");

    @Test
    void nominalAdvanceCountsInFull() {
        assertThat(PlannedAid.nominal(GRANT, ADVANCE).grossGrantEquivalent()).isEqualByComparingTo("550000");
    }

    @Test
    void loanCountsItsDiscountedDifference() {
        // Given
        var repaid = IntStream.rangeClosed(2, 5)
                .mapToObj(year -> new Flow(GRANTED.plusDays(365L * year), new BigDecimal("100000")))
                .toList();
        var loan = new Loan(GRANTED, List.of(new Flow(GRANTED, ADVANCE)), repaid, new BigDecimal("5"));
        // When
        var aid = new PlannedAid(GRANT, List.of(loan));
        // Then
        assertThat(loan.grossGrantEquivalent()).isEqualByComparingTo("62290.43");
        assertThat(aid.grossGrantEquivalent()).isEqualByComparingTo("212290.43");
    }

    @Test
    void discountsWithYearsOf365Days() {
        // Given
        var half = new Flow(GRANTED.plusDays(73), new BigDecimal("1000"));
        // When
        var loan = new Loan(
                GRANTED, List.of(new Flow(GRANTED, new BigDecimal("1000"))), List.of(half), new BigDecimal("7.5"));
        // Then: 1000 - 1000 / 1.075^0.2 = 14.3601…, rounded up
        assertThat(loan.grossGrantEquivalent()).isEqualByComparingTo("14.37");
    }

    @Test
    void loanAtARateOfZeroIsNoAid() {
        // When
        var loan = new Loan(
                GRANTED,
                List.of(new Flow(GRANTED, ADVANCE)),
                List.of(new Flow(GRANTED.plusYears(3), ADVANCE)),
                BigDecimal.ZERO);
        // Then
        assertThat(loan.grossGrantEquivalent()).isEqualByComparingTo("0");
    }
}
