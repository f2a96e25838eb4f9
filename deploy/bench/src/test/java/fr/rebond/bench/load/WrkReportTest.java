package fr.rebond.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WrkReportTest {

    private static final String REPORT = """
            Running 10s test @ http://127.0.0.1:8082
              1 threads and 16 connections
              Thread Stats   Avg      Stdev     Max   +/- Stdev
                Latency     9.61ms    3.22ms  67.93ms   88.14%
                Req/Sec     1.67k   154.79     1.98k    74.00%
              16631 requests in 10.01s, 17.03MB read
            Requests/sec:   1661.94
            Transfer/sec:      1.70MB
            """;

    @Test
    void readsTheRateAndTheNumberOfAnswers() {
        assertThat(WrkReport.parse(REPORT)).isEqualTo(new Throughput(1661.94, 16_631, 0));
    }

    @Test
    void countsRefusalsAndErrorsOfConnectionsAsFailed() {
        // Given
        var report = REPORT.replace(
                "Requests/sec",
                "  Socket errors: connect 1, read 2, write 3, timeout 4\n  Non-2xx or 3xx responses: 5\nRequests/sec");
        // Then
        assertThat(WrkReport.parse(report).failed()).isEqualTo(15);
    }

    @Test
    void rejectsAnythingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> WrkReport.parse("unable to connect to 127.0.0.1:8082"));
    }
}
