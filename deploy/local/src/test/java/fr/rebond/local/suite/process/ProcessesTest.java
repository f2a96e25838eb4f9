package fr.rebond.local.suite.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import fr.rebond.local.Failure;
import fr.rebond.local.suite.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
    void findsAPartThatAnEarlierCallStarted() {
        // Given
        var started = processes.start(sleeper).process();
        // When
        var found = new Processes(home).running(sleeper);
        // Then
        assertThat(found).contains(started);
    }

    @Test
    void startsAPartInItsOwnSession() {
        // When
        var number = processes.start(sleeper).process().pid();
        // Then
        await().untilAsserted(() -> assertThat(Files.readString(Path.of("/proc", Long.toString(number), "stat")))
                .matches("(?s)%d \\(.*\\) \\S+ \\d+ %d %d .*".formatted(number, number, number)));
    }

    @Test
    void stopsAPartAndDeletesItsPidFile() {
        // Given
        var process = processes.start(sleeper).process();
        // When
        processes.stop(sleeper);
        // Then
        await().until(() -> !process.isAlive());
        assertThat(home.pidFile("part")).doesNotExist();
    }

    @Test
    void ignoresAProcessThatReusesTheNumber() {
        // Given
        var mine = ProcessHandle.current();
        var own = Pid.of(mine, "");
        new Pid(mine.pid(), own.started() - 1, own.boot(), "").write(home.pidFile("part"));
        // When
        var found = processes.running(sleeper);
        // Then
        assertThat(found).isEmpty();
        assertThat(own.process()).contains(mine);
    }

    @Test
    void ignoresAPidFileFromBeforeTheMachineRestarted() {
        // Given
        var own = Pid.of(ProcessHandle.current(), "");
        // When
        var beforeTheBoot = new Pid(own.number(), own.started(), "another", "");
        // Then
        assertThat(beforeTheBoot.process()).isEmpty();
    }

    @Test
    void recordsTheStartOfAProcessInKernelTicks() throws IOException {
        // Given
        var number = processes.start(sleeper).process().pid();
        // When
        var written = Files.readString(home.pidFile("part"));
        // Then
        var ticks = Files.readString(Path.of("/proc/%d/stat".formatted(number))).split(" ")[21];
        assertThat(written).contains("started=" + ticks, "boot=");
    }

    @Test
    void killsAPartThatDoesNotEndInTime() {
        // Given
        var stubborn =
                new Part("part", List.of(), sleeper.command(), Map.of(), "", () -> false, PATIENCE, process -> {});
        var impatient = new Processes(home, Duration.ofMillis(100));
        var process = impatient.start(stubborn).process();
        // When
        impatient.stop(stubborn);
        // Then
        assertThat(process.isAlive()).isFalse();
        assertThat(home.pidFile("part")).doesNotExist();
    }

    @Test
    void killsAPartThatCannotBeAskedToEnd() {
        // Given
        var deaf = new Part("part", List.of(), sleeper.command(), Map.of(), "", () -> false, PATIENCE, process -> {
            throw new Failure("pg_ctl failed");
        });
        var process = processes.start(deaf).process();
        // When
        processes.stop(deaf);
        // Then
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void reportsAPartThatCannotBeKilledAndStopsTheOthers() {
        // Given
        processes.start(sleeper);
        var immortal = new Part("immortal", List.of(), List.of(), Map.of(), "", () -> false, PATIENCE, process -> {});
        // The JDK refuses to kill its own process, so this process acts as one that cannot be killed.
        Pid.of(ProcessHandle.current(), "").write(home.pidFile("immortal"));
        var stopped = new ArrayList<Part>();
        // When
        var failure = catchThrowable(
                () -> new Processes(home, Duration.ofMillis(100)).stopAll(List.of(immortal, sleeper), stopped::add));
        // Then
        assertThat(failure).isInstanceOf(IllegalStateException.class);
        assertThat(home.pidFile("immortal")).exists();
        assertThat(stopped).containsExactly(sleeper);
    }

    @Test
    void ignoresAMalformedPidFile() throws IOException {
        // Given
        Files.createDirectories(home.pidFile("part").getParent());
        Files.writeString(home.pidFile("part"), "pid=\n");
        // When
        var found = processes.running(sleeper);
        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void reportsAPartAsOutdatedAfterANewBuild() {
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
    void showsTheLogOfAPartThatEndsWhileStarting() throws IOException {
        // Given
        Files.createDirectories(home.log("part").getParent());
        Files.writeString(home.log("part"), "logged the day before\n");
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
    void failsIfAPartIsNotReadyInTime() {
        // Given
        var never = new Part(
                "part",
                List.of(),
                sleeper.command(),
                Map.of(),
                "build 1",
                () -> false,
                Duration.ofMillis(200),
                ProcessHandle::destroy);
        var started = processes.start(never);
        // When
        var failure = catchThrowableOfType(Failure.class, started::awaitReady);
        // Then
        assertThat(failure).hasMessageContaining("part was not ready after 0 s");
    }

    @Test
    void passesOnlyTheBasicAndTheGivenVariables() throws Exception {
        // Given
        var asleep = new Part(
                "part",
                List.of(),
                List.of("sleep", "300"),
                Map.of("QUARKUS_HTTP_PORT", "1"),
                "",
                () -> running("comm").equals("sleep\n"),
                PATIENCE,
                ProcessHandle::destroy);
        // When
        processes.start(asleep).awaitReady();
        // Then
        assertThat(running("environ").split("\0"))
                .contains("QUARKUS_HTTP_PORT=1")
                .extracting(variable -> variable.split("=")[0])
                .isSubsetOf("PATH", "HOME", "USER", "LANG", "LC_ALL", "TZ", "TMPDIR", "QUARKUS_HTTP_PORT");
    }

    private String running(String file) throws IOException {
        var number = processes.running(sleeper).orElseThrow().pid();
        return Files.readString(Path.of("/proc", Long.toString(number), file));
    }

    private static Part part(String script, String build) {
        return new Part(
                "part",
                List.of(),
                List.of("sh", "-c", script),
                Map.of(),
                build,
                () -> false,
                PATIENCE,
                ProcessHandle::destroy);
    }
}
