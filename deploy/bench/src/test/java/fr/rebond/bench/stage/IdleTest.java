package fr.rebond.bench.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdleTest {

    @Test
    void countsTheTimeWithoutWorkSinceTheFirstReading() {
        // Given: 100 more ticks, of which 60 were idle and 15 waited for the disk
        var before = "cpu  100 0 50 1000 10 0 5 0 0 0\ncpu0 1 1 1 1 1 1 1 1 1 1\n";
        var after = "cpu  110 2 55 1060 25 3 9 1 0 0\ncpu0 2 2 2 2 2 2 2 2 2 2\n";
        // Then
        assertThat(Idle.percent(before, after)).isEqualTo(75);
    }
}
