package fr.rebond.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A {@code ./rebond} that has been typed and may go on for long. */
public final class RunningCommand {

    private final Process process;
    private final Path log;

    RunningCommand(ProcessBuilder builder) throws IOException {
        log = Files.createTempFile("rebond-", ".log");
        log.toFile().deleteOnExit();
        process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    public boolean goesOn() {
        return process.isAlive();
    }

    /** What it has printed so far, errors included. */
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns once it has printed this; fails when it ends before. */
    public void awaitOutput(String text) {
        await(text)
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(50))
                .failFast(() -> assertThat(goesOn() || output().contains(text))
                        .as("it ended with: " + output())
                        .isTrue())
                .until(() -> output().contains(text));
    }

    /** {@code kill -9} */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C does. */
    public void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
    }

    public SecondSuite.Outcome end() throws InterruptedException {
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new SecondSuite.Outcome(process.waitFor(), output());
    }
}
