package fr.rebond.bench.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.bench.load.Throughput;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    private static final long MANY = 10_000;

    @Test
    void endsWhenTheLastTwoWindowsAreAlike() {
        // When
        var outcome = run(MANY, List.of(100.0, 500.0, 900.0, 1200.0, 1500.0, 1800.0, 2000.0, 2050.0, 3000.0));
        // Then
        assertThat(outcome.windows()).isEqualTo(8);
        assertThat(outcome.isWarm()).isTrue();
    }

    @Test
    void measuresSixWindowsEvenIfTheFirstTwoAreAlike() {
        assertThat(run(MANY, List.of(100.0, 100.0, 300.0, 400.0, 500.0, 510.0, 0.0))
                        .windows())
                .isEqualTo(6);
    }

    @Test
    void continuesUntilEnoughRequestsWereAnswered() {
        // Given: windows of 1 000 requests
        var outcome =
                run(1_000, DoubleStream.generate(() -> 500).limit(40).boxed().toList());
        // Then
        assertThat(outcome.windows()).isEqualTo(30);
        assertThat(outcome.isWarm()).isTrue();
    }

    @Test
    void continuesUntilTheCompilersHaveLittleToDo() {
        // Given: a steady rate, while the compilers use less and less
        var compiling = DoubleStream.iterate(0.75, share -> share - 0.1).iterator();
        // When
        var outcome = WarmUp.run(() -> new WarmUp.Window(new Throughput(500, MANY, 0), compiling.next()));
        // Then
        assertThat(outcome.windows()).isEqualTo(8);
        assertThat(outcome.isWarm()).isTrue();
    }

    @Test
    void reportsARateThatNeverSettles() {
        // Given
        var rates =
                DoubleStream.iterate(100, rate -> rate * 1.2).boxed().limit(90).toList();
        // When
        var outcome = run(MANY, rates);
        // Then
        assertThat(outcome.windows()).isEqualTo(80);
        assertThat(outcome.isWarm()).isFalse();
    }

    private static WarmUp.Outcome run(long requests, List<Double> rates) {
        var next = rates.iterator();
        return WarmUp.run(() -> new WarmUp.Window(new Throughput(next.next(), requests, 0), 0));
    }
}
