package fr.rebond.bench.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    @Test
    void endsWhenTheLastTwoWindowsAreAlike() {
        // When
        var outcome = run(List.of(100.0, 500.0, 900.0, 1200.0, 1500.0, 1800.0, 2000.0, 2050.0, 3000.0));
        // Then
        assertThat(outcome.windows()).isEqualTo(8);
        assertThat(outcome.isSteady()).isTrue();
    }

    @Test
    void measuresSixWindowsEvenIfTheFirstTwoAreAlike() {
        assertThat(run(List.of(100.0, 100.0, 300.0, 400.0, 500.0, 510.0, 0.0)).windows())
                .isEqualTo(6);
    }

    @Test
    void reportsARateThatNeverSettles() {
        // Given
        var rates =
                DoubleStream.iterate(100, rate -> rate * 1.5).boxed().limit(30).toList();
        // When
        var outcome = run(rates);
        // Then
        assertThat(outcome.windows()).isEqualTo(20);
        assertThat(outcome.isSteady()).isFalse();
    }

    private static WarmUp.Outcome run(List<Double> rates) {
        Iterator<Double> next = rates.iterator();
        return WarmUp.run(next::next);
    }
}
