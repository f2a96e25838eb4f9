package fr.rebond.local.suite.process;

import fr.rebond.local.Failure;
import fr.rebond.local.suite.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Starts, finds and stops the processes of the parts. Each runs in a session of its own, so it survives the command that
 * started it, and is found by its pid file.
 */
public final class Processes {

    private static final List<String> INHERITED = List.of("PATH", "HOME", "USER", "LANG", "LC_ALL", "TZ", "TMPDIR");
    private static final long MAX_LOG_BYTES = 20_000_000;
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(20);

    /** The folder of the JDK that runs this program; the parts run on it too. */
    public static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    public static final Path JAVA = JAVA_HOME.resolve("bin/java");

    private final Home home;
    private final Duration stopTimeout;

    /**
     * A part whose process exists but may not be ready yet.
     *
     * @param from byte of the log at which this start begins
     */
    public record Started(Part part, ProcessHandle process, Path log, long from) {

        /** @throws Failure with the last lines of the log if the process ends or takes too long */
        public void awaitReady() throws InterruptedException {
            var deadline = System.nanoTime() + part.patience().toNanos();
            while (!part.isReady()) {
                if (Pid.hasEnded(process)) {
                    throw new Failure("%s ended while it was starting. %s".formatted(part.name(), lastLines()));
                }
                if (System.nanoTime() > deadline) {
                    throw new Failure("%s was not ready after %d s. %s"
                            .formatted(part.name(), part.patience().toSeconds(), lastLines()));
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }

        private String lastLines() {
            return "The last lines of %s:%n%s".formatted(log, LogTail.of(log, from));
        }
    }

    public Processes(Home home) {
        this(home, STOP_TIMEOUT);
    }

    Processes(Home home, Duration stopTimeout) {
        this.home = home;
        this.stopTimeout = stopTimeout;
    }

    public Optional<ProcessHandle> running(Part part) {
        return Pid.read(home.pidFile(part.name())).flatMap(Pid::process);
    }

    /** Whether the part runs, but was started from another build or with other settings. */
    public boolean isOutdated(Part part) {
        return running(part).isPresent()
                && Pid.read(home.pidFile(part.name()))
                        .filter(pid -> pid.fingerprint().equals(part.fingerprint()))
                        .isEmpty();
    }

    /** Writes the pid file of a part that runs without one. The part counts as outdated, as its settings are unknown. */
    public void adopt(Part part, ProcessHandle process) {
        Pid.of(process, "").write(home.pidFile(part.name()));
    }

    /** Returns as soon as the process exists. */
    public Started start(Part part) {
        var log = home.log(part.name());
        try {
            Files.createDirectories(log.getParent());
            if (Files.exists(log) && Files.size(log) > MAX_LOG_BYTES) {
                Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            var from = Files.exists(log) ? Files.size(log) : 0;
            var process = launch(part, log);
            Pid.of(process.toHandle(), part.fingerprint()).write(home.pidFile(part.name()));
            return new Started(part, process.toHandle(), log, from);
        } catch (IOException e) {
            throw new Failure("%s could not be started: %s".formatted(part.name(), e.getMessage()), e);
        }
    }

    /** A part that was already running, to wait for as if it had just been started. */
    public Started found(Part part, ProcessHandle process) {
        return new Started(part, process, home.log(part.name()), 0);
    }

    /**
     * Stops the given parts at the same time, as each may take seconds to finish its work.
     *
     * @param stopped called for each part that has ended
     * @throws Failure if a part does not end; the others are stopped nevertheless
     */
    public void stopAll(List<Part> parts, Consumer<Part> stopped) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var stops = parts.stream()
                    .filter(part -> running(part).isPresent())
                    .map(part -> CompletableFuture.runAsync(() -> stop(part), executor)
                            .thenRun(() -> stopped.accept(part)))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(stops).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /**
     * Asks the part to end, kills it if it does not, and returns when it has ended.
     *
     * @throws Failure if it does not end even then; its pid file stays
     */
    public void stop(Part part) {
        running(part).ifPresent(process -> stop(part, process));
        try {
            Files.deleteIfExists(home.pidFile(part.name()));
        } catch (IOException e) {
            throw new Failure("%s cannot be deleted: %s".formatted(home.pidFile(part.name()), e.getMessage()), e);
        }
    }

    private static Process launch(Part part, Path log) throws IOException {
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(part.command());
        var builder = new ProcessBuilder(command);
        var environment = builder.environment();
        environment.keySet().retainAll(INHERITED);
        environment.putAll(part.environment());
        return builder.redirectInput(
                        ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private void stop(Part part, ProcessHandle process) {
        try {
            if (!endsOnRequest(part, process)) {
                process.destroyForcibly();
                if (!endsWithin(process, stopTimeout)) {
                    throw new Failure("%s (process %d) cannot be killed. Its log is %s."
                            .formatted(part.name(), process.pid(), home.log(part.name())));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted while %s was stopping.".formatted(part.name()), e);
        }
    }

    private boolean endsOnRequest(Part part, ProcessHandle process) throws InterruptedException {
        try {
            part.stop().ask(process);
        } catch (Failure cannotBeAsked) {
            return false;
        }
        return endsWithin(process, stopTimeout);
    }

    private static boolean endsWithin(ProcessHandle process, Duration timeout) throws InterruptedException {
        var deadline = System.nanoTime() + timeout.toNanos();
        while (!Pid.hasEnded(process)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return true;
    }
}
