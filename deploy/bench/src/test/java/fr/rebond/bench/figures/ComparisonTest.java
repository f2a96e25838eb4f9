package fr.rebond.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private final Sample sample = new Sample(List.of(1.0, 1.3, 5.0));

    @Test
    void medianDecidesWhetherABarIsMet() {
        assertThat(new Comparison("of the peer", sample, Bar.atLeast(1.3, 2)).isMet())
                .isTrue();
        assertThat(new Comparison("of the peer", sample, Bar.atLeast(1.31, 2)).isMet())
                .isFalse();
    }

    @Test
    void upperBarsAreMetFromBelow() {
        assertThat(new Comparison("adds", sample, Bar.atMost(1.3)).isMet()).isTrue();
        assertThat(new Comparison("adds", sample, Bar.atMost(1.2)).isMet()).isFalse();
    }

    @Test
    void comparisonWithoutABarFailsNothing() {
        assertThat(new Comparison("of the INSERTs alone", sample, null).isMet()).isTrue();
    }

    @Test
    void barsNameTheLaterGoalIfItDiffers() {
        assertThat(Bar.atLeast(1.3, 2)).hasToString(">= 1.30, later 2.00");
        assertThat(Bar.atMost(0.5)).hasToString("<= 0.50");
    }
}
