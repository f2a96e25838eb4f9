package fr.rebond.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.rebond.local.Progress;
import fr.rebond.local.suite.process.Part;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterTest {

    private static final Part SLEEPER = new Part(
            "sleeper",
            List.of(),
            List.of("sleep", "300"),
            Map.of(),
            "",
            () -> true,
            Duration.ofSeconds(5),
            ProcessHandle::destroy);

    @TempDir
    private Path folder;

    private Suite suite;
    private Starter starter;

    @BeforeEach
    void choose() {
        suite = new Suite(folder, Map.of());
        starter = new Starter(suite, new Progress(System.out));
    }

    @AfterEach
    void end() {
        suite.processes().stop(SLEEPER);
    }

    @Test
    void stopsThePartsThatItStarted() throws InterruptedException {
        // Given
        var process = starter.launch(SLEEPER).process();
        // When
        starter.stopStarted();
        // Then
        assertThat(suite.processes().running(SLEEPER)).isEmpty();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void startsNoPartAfterStopping() {
        // Given
        starter.stopStarted();
        // When
        var refusal = catchThrowable(() -> starter.launch(SLEEPER));
        // Then
        assertThat(refusal).isInstanceOf(InterruptedException.class);
        assertThat(suite.processes().running(SLEEPER)).isEmpty();
    }
}
