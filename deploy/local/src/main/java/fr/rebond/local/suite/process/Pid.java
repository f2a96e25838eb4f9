package fr.rebond.local.suite.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * Which process a part is, as written in its pid file. A number alone would not do: numbers are given again, so the
 * process must also have started when ours did.
 *
 * @param started in clock ticks since the machine started
 * @param boot identifies that start of the machine
 */
public record Pid(long number, long started, String boot, String fingerprint) {

    private static final long NEVER = -1;

    static Pid of(ProcessHandle process, String fingerprint) {
        var started = ProcessStat.of(process.pid()).map(ProcessStat::started).orElse(NEVER);
        return new Pid(process.pid(), started, bootId(), fingerprint);
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
                    values.getProperty("boot", ""),
                    values.getProperty("fingerprint", "")));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    "pid=%d%nstarted=%d%nboot=%s%nfingerprint=%s%n".formatted(number, started, boot, fingerprint));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if it still runs and is the one that was started. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(number).filter(this::isOurs).filter(process -> !ProcessStat.hasEnded(process));
    }

    private boolean isOurs(ProcessHandle process) {
        return boot.equals(bootId())
                && ProcessStat.of(process.pid())
                        .filter(stat -> stat.started() == started)
                        .isPresent();
    }

    private static String bootId() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
