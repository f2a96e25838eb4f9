package fr.rebond.funding.ledger.split;

import static fr.rebond.funding.ledger.SampleFunders.euros;
import static fr.rebond.funding.ledger.SampleFunders.shares;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.rebond.funding.ledger.PerFunder;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    private static final PerFunder ENVELOPE = shares("3500000", "900000", "600000");

    @Test
    void givesRemainingCentsToTheLargestRemainders() {
        // When
        var split = LargestRemainder.split(euros("123456.78"), ENVELOPE);
        // Then
        assertThat(split).isEqualTo(shares("86419.75", "22222.22", "14814.81"));
    }

    @Test
    void lastPaymentEmptiesEveryShare() {
        // Given
        var committed = shares("86419.75", "22222.22", "14814.81");
        // When
        var first = LargestRemainder.split(euros("37037.03"), committed);
        var second = LargestRemainder.split(euros("50000.00"), committed.minus(first));
        var last =
                LargestRemainder.split(euros("36419.75"), committed.minus(first).minus(second));
        // Then
        assertThat(first).isEqualTo(shares("25925.92", "6666.67", "4444.44"));
        assertThat(second).isEqualTo(shares("35000.00", "9000.00", "6000.00"));
        assertThat(last).isEqualTo(shares("25493.83", "6555.55", "4370.37"));
        assertThat(committed.minus(first).minus(second).minus(last)).isEqualTo(PerFunder.NONE);
    }

    @Test
    void givesATieToTheMostSeniorFunder() {
        // When
        var split = LargestRemainder.split(euros("0.01"), shares("10", "10", "10"));
        // Then
        assertThat(split).isEqualTo(shares("0.01", "0", "0"));
    }

    @Test
    void rejectsAnAmountAboveTheSumOfTheWeights() {
        // When
        var refusal = catchThrowable(() -> LargestRemainder.split(euros("5000000.01"), ENVELOPE));
        // Then
        assertThat(refusal).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("5000000.01");
    }
}
