package fr.rebond.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.bench.figures.Results;
import fr.rebond.bench.figures.Results.Figure;
import fr.rebond.bench.scenario.ReadProject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class TableTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Results results = new Results();

    @Test
    void showsMediansSpreadsAndBars() {
        // Given
        add("missions-service", 1000, 1500, 1100);
        add("Spring Boot peer", 1000, 1000, 1000);
        add("pgbench, same SELECT", 5000, 5000, 5000);
        // When
        var met = new Table(results, new PrintStream(printed)).print(new ReadProject(16));
        // Then
        assertThat(met).isFalse();
        assertThat(printed.toString())
                .containsPattern("missions-service +1,100 +\\(1,000 - 1,500\\)")
                .containsPattern("of the peer +1.10 +\\(1.00 - 1.50\\) +>= 1.30, later 2.00: NOT MET")
                .containsPattern("of pgbench +0.22 +\\(0.20 - 0.30\\) +>= 0.20, later 0.35: met");
    }

    private void add(String subject, double... rates) {
        for (var round = 1; round <= rates.length; round++) {
            results.add(new Figure("P1", round, subject, Results.RATE, rates[round - 1]));
        }
    }
}
