package fr.rebond.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A {@code ./rebond} command that runs in the background. */
public final class RunningCommand {

    private final Process process;
    private final Path log;

    RunningCommand(ProcessBuilder builder) throws IOException {
        log = Files.createTempFile("rebond-", ".log");
        log.toFile().deleteOnExit();
        process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** The output so far, errors included. */
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the command has printed the text. Fails if the command ends before. */
    public void awaitOutput(String text) {
        await(text)
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(50))
                .failFast(() -> assertThat(isRunning() || output().contains(text))
                        .as("it ended with: " + output())
                        .isTrue())
                .until(() -> output().contains(text));
    }

    /** Kills the command by SIGKILL. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Sends SIGINT, as Ctrl-C does. */
    public void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
    }

    public SuiteUnderTest.Outcome end() throws InterruptedException {
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new SuiteUnderTest.Outcome(process.waitFor(), output());
    }
}
