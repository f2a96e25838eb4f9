package fr.rebond.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PgBenchReportTest {

    private static final String REPORT = """
            pgbench (15.14 (Debian 15.14-0+deb12u1), server 18.0)
            transaction type: read-project.sql
            scaling factor: 1
            query mode: prepared
            number of clients: 16
            number of threads: 2
            maximum number of tries: 1
            duration: 10 s
            number of transactions actually processed: 152031
            number of failed transactions: 2 (0.001%)
            latency average = 1.052 ms
            initial connection time = 41.230 ms
            tps = 15264.401 (without initial connection time)
            """;

    @Test
    void readsTheRateAndTheNumbersOfTransactions() {
        assertThat(PgBenchReport.parse(REPORT)).isEqualTo(new Throughput(15_264.401, 152_031, 2));
    }

    @Test
    void readsAReportWithoutATransaction() {
        // Given
        var report = REPORT.lines()
                .filter(line -> !line.startsWith("tps") && !line.startsWith("latency"))
                .map(line -> line.replace("152031", "0"))
                .collect(Collectors.joining("\n"));
        // Then
        assertThat(PgBenchReport.parse(report)).isEqualTo(new Throughput(0, 0, 2));
    }

    @Test
    void rejectsAnythingElse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PgBenchReport.parse("pgbench: error: connection to server failed"));
    }
}
