package fr.rebond.local.suite.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * Which process a part is, as written in its pid file. A number alone would not do: numbers are given again, so the
 * process must also have started when ours did.
 *
 * @param started in milliseconds since 1970
 */
public record Pid(long number, long started, String fingerprint) {

    /** The start of a process is known to the second only. */
    private static final long TOLERANCE = 2_000;

    static Pid of(ProcessHandle process, String fingerprint) {
        var started = process.info().startInstant().orElse(Instant.EPOCH);
        return new Pid(process.pid(), started.toEpochMilli(), fingerprint);
    }

    /** Absent when there is no such file or it cannot be understood. */
    static Optional<Pid> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var values = new Properties();
        try (var in = Files.newInputStream(file)) {
            values.load(in);
            return Optional.of(new Pid(
                    Long.parseLong(values.getProperty("pid")),
                    Long.parseLong(values.getProperty("started")),
                    values.getProperty("fingerprint", "")));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "pid=%d%nstarted=%d%nfingerprint=%s%n".formatted(number, started, fingerprint));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if it still runs and is the one that was started. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(number).filter(this::isOurs).filter(process -> !isZombie(number));
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .startInstant()
                .filter(instant -> Math.abs(instant.toEpochMilli() - started) <= TOLERANCE)
                .isPresent();
    }

    /** Ended, but not yet buried by its parent: Java counts it as alive. */
    static boolean isZombie(long number) {
        try {
            var line = Files.readString(Path.of("/proc", Long.toString(number), "stat"));
            var state = line.charAt(line.lastIndexOf(')') + 2);
            return state == 'Z' || state == 'X';
        } catch (IOException e) {
            return true;
        }
    }
}
