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
import java.util.concurrent.TimeUnit;

/**
 * Starts, finds and stops the processes of the parts. They live in sessions of their own, so they survive whoever
 * started them, and are found again by their pid files.
 */
public final class Processes {

    private static final List<String> INHERITED = List.of("PATH", "HOME", "USER", "LANG", "LC_ALL", "TZ", "TMPDIR");
    private static final long LONGEST_LOG = 20_000_000;
    private static final Duration GOOD_ORDER = Duration.ofSeconds(20);

    private final Home home;

    public Processes(Home home) {
        this.home = home;
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

    /** Writes the pid file of a part that runs without one. */
    public void adopt(Part part, ProcessHandle process) {
        Pid.of(process, part.fingerprint()).write(home.pidFile(part.name()));
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
            adopt(part, process.toHandle());
            return new Started(part, process.toHandle(), log, from);
        } catch (IOException e) {
            throw new Failure("%s could not be started: %s".formatted(part.name(), e.getMessage()), e);
        }
    }

    /** A part that ran before, to be waited for as if it had just been started. */
    public Started found(Part part, ProcessHandle process) {
        return new Started(part, process, home.log(part.name()), 0);
    }

    /** Gone when this returns: in good order if it can, by force if it must. */
    public void stop(Part part) {
        running(part).ifPresent(process -> stop(process, part.stop()));
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

    private static void stop(ProcessHandle process, String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (!hasEnded(process, GOOD_ORDER)) {
                process.destroyForcibly();
                hasEnded(process, GOOD_ORDER);
            }
        } catch (IOException e) {
            throw new Failure("Process %d cannot be stopped: %s".formatted(process.pid(), e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private static boolean hasEnded(ProcessHandle process, Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (process.isAlive() && !Pid.isZombie(process.pid())) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return true;
    }
}
