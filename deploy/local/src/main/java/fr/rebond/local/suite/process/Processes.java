package fr.rebond.local.suite.process;

import fr.rebond.local.suite.Failure;
import fr.rebond.local.suite.Home;
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
 * Starts, finds and stops the processes of the parts. They live in sessions of their own, so they survive whoever
 * started them, and are found again by their pid files.
 */
public final class Processes {

    private static final List<String> INHERITED = List.of("PATH", "HOME", "USER", "LANG", "LC_ALL", "TZ", "TMPDIR");
    private static final long LONGEST_LOG = 20_000_000;
    private static final Duration GOOD_ORDER = Duration.ofSeconds(20);

    private final Home home;
    private final Duration goodOrder;

    public Processes(Home home) {
        this(home, GOOD_ORDER);
    }

    Processes(Home home, Duration goodOrder) {
        this.home = home;
        this.goodOrder = goodOrder;
    }

    public Optional<ProcessHandle> running(Part part) {
        return Pid.read(home.pidFile(part.name())).flatMap(Pid::process);
    }

    /** Runs, but was started from another build or with other settings. */
    public boolean isOutdated(Part part) {
        return running(part).isPresent()
                && Pid.read(home.pidFile(part.name()))
                        .filter(pid -> pid.fingerprint().equals(part.fingerprint()))
                        .isEmpty();
    }

    /** Writes the pid file of a part that runs without one. It is outdated: nobody knows how it was started. */
    public void adopt(Part part, ProcessHandle process) {
        Pid.of(process, "").write(home.pidFile(part.name()));
    }

    /** Returns as soon as the process exists. */
    public Started start(Part part) {
        var log = home.log(part.name());
        try {
            Files.createDirectories(log.getParent());
            if (Files.exists(log) && Files.size(log) > LONGEST_LOG) {
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

    /** A part that ran before, to be waited for as if it had just been started. */
    public Started found(Part part, ProcessHandle process) {
        return new Started(part, process, home.log(part.name()), 0);
    }

    /**
     * Stops those that run, all at once, as each may take seconds to finish what it is doing.
     *
     * @param stopped told of each that has ended
     * @throws Failure when one goes on; the others are stopped all the same
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
     * Gone when this returns: in good order if it can, by force if it must.
     *
     * @throws Failure when it goes on all the same; its pid file then stays
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
            if (!endsWhenAsked(part, process)) {
                process.destroyForcibly();
                if (!hasEnded(process, goodOrder)) {
                    throw new Failure("%s (process %d) does not end, not even by force. Its log is %s."
                            .formatted(part.name(), process.pid(), home.log(part.name())));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted while %s was stopping".formatted(part.name()), e);
        }
    }

    private boolean endsWhenAsked(Part part, ProcessHandle process) throws InterruptedException {
        try {
            part.stop().ask(process);
        } catch (Failure askedInVain) {
            return false;
        }
        return hasEnded(process, goodOrder);
    }

    private static boolean hasEnded(ProcessHandle process, Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!ProcessStat.hasEnded(process)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return true;
    }
}
