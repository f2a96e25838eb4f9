package fr.rebond.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.local.suite.SecondSuite.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The story, while every part is killed once and started again by {@code up}. */
@Timeout(value = 15, unit = java.util.concurrent.TimeUnit.MINUTES)
class CrashEndToEndTest {

    private static final List<String> VICTIMS =
            List.of("applications-service", "postgresql", "missions-service", "kafka", "funding-service", "gateway");

    @TempDir
    private static Path folder;

    private static SecondSuite suite;

    @BeforeAll
    static void start() {
        suite = new SecondSuite(folder.resolve("home"));
        var up = suite.rebond("up", "--detach", "--empty");
        assertThat(up.exit()).as(up.output()).isZero();
    }

    @AfterAll
    static void stop() {
        suite.rebond("down", "--wipe");
    }

    @Test
    void theStoryEndsWithTheSameTableWhateverWasKilledMeanwhile() throws Exception {
        // Given
        try (var aside = Executors.newSingleThreadExecutor()) {
            var playing = aside.submit(() -> suite.rebond("story"));
            // When
            for (var victim : VICTIMS) {
                Thread.sleep(4_000);
                suite.kill(victim);
                var up = suite.rebond("up", "--detach", "--empty");
                assertThat(up.exit()).as(up.output()).isZero();
            }
            playing.get();
        }
        // Then
        Outcome story = suite.rebond("story");
        assertThat(story.exit()).as(story.output()).isZero();
        new Invariants(suite.suite()).assertHold();
    }
}
