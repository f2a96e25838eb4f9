package fr.rebond.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.bench.figures.Results;
import fr.rebond.bench.figures.Results.Figure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundsFileTest {

    @Test
    void hasTheConditionsAndEveryFigure(@TempDir Path folder) {
        // Given
        var results = new Results();
        results.add(new Figure("P1", 1, "pgbench, same SELECT", Results.RATE, 15_264.401));
        var file = folder.resolve("rounds.csv");
        // When
        RoundsFile.write(file, List.of("2 cores"), results);
        // Then
        assertThat(file).hasContent("""
                # 2 cores
                scenario,round,subject,figure,value
                P1,1,"pgbench, same SELECT",per second,15264.4010
                """);
    }
}
