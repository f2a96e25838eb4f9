package fr.rebond.local.suite.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import fr.rebond.local.suite.Failure;
import fr.rebond.local.suite.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    private Home home;
    private Processes processes;
    private final Part sleeper = part("sleep 300", "build 1");

    @BeforeEach
    void choose() {
        home = new Home(folder);
        processes = new Processes(home);
    }

    @AfterEach
    void end() {
        processes.stop(sleeper);
    }

    @Test
    void findsWhatAnEarlierCallStarted() {
        // Given
        var started = processes.start(sleeper).process();
        // When
        var found = new Processes(home).running(sleeper);
        // Then
        assertThat(found).contains(started);
    }

    @Test
    void startsInASessionOfItsOwn() {
        // When
        var number = processes.start(sleeper).process().pid();
        // Then
        await().untilAsserted(() -> assertThat(Files.readString(Path.of("/proc", Long.toString(number), "stat")))
                .matches("(?s)%d \\(.*\\) \\S+ \\d+ %d %d .*".formatted(number, number, number)));
    }

    @Test
    void stopsAndForgets() {
        // Given
        var process = processes.start(sleeper).process();
        // When
        processes.stop(sleeper);
        // Then
        await().until(() -> !process.isAlive());
        assertThat(home.pidFile("part")).doesNotExist();
    }

    @Test
    void doesNotTakeAReusedNumberForItsProcess() {
        // Given
        var mine = ProcessHandle.current();
        new Pid(mine.pid(), mine.info().startInstant().orElseThrow().toEpochMilli() - 60_000, "")
                .write(home.pidFile("part"));
        // When
        var found = processes.running(sleeper);
        // Then
        assertThat(found).isEmpty();
        assertThat(Pid.of(mine, "").process()).contains(mine);
    }

    @Test
    void takesNoNoticeOfAPidFileThatIsNotOne() throws IOException {
        // Given
        Files.createDirectories(home.pidFile("part").getParent());
        Files.writeString(home.pidFile("part"), "pid=\n");
        // When
        var found = processes.running(sleeper);
        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void isOutdatedAfterANewBuildOnly() {
        // Given
        processes.start(sleeper);
        // When
        var same = processes.isOutdated(part("sleep 300", "build 1"));
        var newer = processes.isOutdated(part("sleep 300", "build 2"));
        // Then
        assertThat(same).isFalse();
        assertThat(newer).isTrue();
    }

    @Test
    void showsWhatAPartSaidBeforeItEnded() throws IOException {
        // Given
        Files.createDirectories(home.log("part").getParent());
        Files.writeString(home.log("part"), "said the day before\n");
        var started = processes.start(part("echo no key >&2; exit 3", ""));
        // When
        var failure = catchThrowableOfType(Failure.class, started::awaitReady);
        // Then
        assertThat(failure)
                .hasMessageContainingAll(
                        "part ended while it was starting", home.log("part").toString(), "no key");
        assertThat(failure.getMessage()).doesNotContain("the day before");
    }

    @Test
    void givesUpWhenAPartDoesNotGetReady() {
        // Given
        var never = new Part(
                "part", List.of(), sleeper.command(), Map.of(), "build 1", () -> false, Duration.ofMillis(200), "TERM");
        var started = processes.start(never);
        // When
        var failure = catchThrowableOfType(Failure.class, started::awaitReady);
        // Then
        assertThat(failure).hasMessageContaining("part was not ready after 0 s");
    }

    @Test
    void passesOnNothingOfTheEnvironmentButWhatItIsTold() throws Exception {
        // Given
        var printer = new Part(
                "part",
                List.of(),
                List.of("env"),
                Map.of("QUARKUS_HTTP_PORT", "1"),
                "",
                () -> Files.readString(home.log("part")).contains("QUARKUS_HTTP_PORT=1"),
                PATIENCE,
                "TERM");
        // When
        processes.start(printer).awaitReady();
        // Then
        assertThat(Files.readString(home.log("part")).lines().map(line -> line.split("=")[0]))
                .isSubsetOf("PATH", "HOME", "USER", "LANG", "LC_ALL", "TZ", "TMPDIR", "QUARKUS_HTTP_PORT");
    }

    private static Part part(String script, String build) {
        return new Part("part", List.of(), List.of("sh", "-c", script), Map.of(), build, () -> false, PATIENCE, "TERM");
    }
}
