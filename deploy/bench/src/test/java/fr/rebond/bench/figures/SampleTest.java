package fr.rebond.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void takesTheMiddleOfAnOddNumberOfRounds() {
        assertThat(new Sample(List.of(9.0, 1.0, 2.0)).median()).isEqualTo(2);
    }

    @Test
    void takesTheMeanOfTheTwoMiddleRoundsOfAnEvenNumber() {
        assertThat(new Sample(List.of(9.0, 1.0, 2.0, 4.0)).median()).isEqualTo(3);
    }

    @Test
    void dividesRoundByRound() {
        // Given
        var ours = new Sample(List.of(100.0, 300.0));
        var peer = new Sample(List.of(50.0, 100.0));
        // When
        var ratio = ours.over(peer);
        // Then
        assertThat(ratio.values()).containsExactly(2.0, 3.0);
        assertThat(ratio.min()).isEqualTo(2);
        assertThat(ratio.max()).isEqualTo(3);
    }

    @Test
    void subtractsRoundByRound() {
        assertThat(new Sample(List.of(3.0, 5.0))
                        .minus(new Sample(List.of(1.0, 1.5)))
                        .values())
                .containsExactly(2.0, 3.5);
    }

    @Test
    void rejectsSubjectsWithDifferentNumbersOfRounds() {
        var two = new Sample(List.of(1.0, 2.0));
        assertThatIllegalArgumentException().isThrownBy(() -> two.over(new Sample(List.of(1.0))));
    }
}
