package fr.rebond.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    private static final long MILLI = 1_000_000;

    /** 100 ms, 99 ms … 1 ms. */
    private final Latencies latencies = new Latencies(
            LongStream.rangeClosed(1, 100).map(millis -> (101 - millis) * MILLI).toArray());

    @Test
    void takesTheLatencyThatTheShareOfRequestsDidNotExceed() {
        assertThat(latencies.percentile(50)).isEqualTo(50);
        assertThat(latencies.percentile(99)).isEqualTo(99);
        assertThat(latencies.percentile(100)).isEqualTo(100);
    }

    @Test
    void roundsUpToAWholeRequest() {
        assertThat(new Latencies(new long[] {MILLI, 2 * MILLI, 3 * MILLI}).percentile(50))
                .isEqualTo(2);
    }

    @Test
    void rejectsSharesThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> latencies.percentile(0));
        assertThatIllegalArgumentException().isThrownBy(() -> latencies.percentile(101));
    }
}
