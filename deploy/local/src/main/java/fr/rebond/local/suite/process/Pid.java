package fr.rebond.local.suite.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * The contents of a pid file. The kernel reuses process numbers, so a process is the one in the file only if it also started
 * at the same time.
 *
 * @param started     in clock ticks since the machine started; changes of the wall clock do not affect it
 * @param boot        identifies that start of the machine
 * @param fingerprint of the part that was started
 */
public record Pid(long number, long started, String boot, String fingerprint) {

    private static final long NEVER = -1;

    /** The state and start time of a process, from {@code /proc/<pid>/stat}. */
    private record Stat(char state, long started) {

        /** Index of the start time, which is field 22, after the name in parentheses, which may contain anything. */
        private static final int STARTED = 19;

        static Optional<Stat> of(long pid) {
            try {
                var line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
                var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
                return Optional.of(new Stat(fields[0].charAt(0), Long.parseLong(fields[STARTED])));
            } catch (IOException e) {
                return Optional.empty();
            }
        }

        boolean hasEnded() {
            return state == 'Z' || state == 'X';
        }
    }

    static Pid of(ProcessHandle process, String fingerprint) {
        var started = Stat.of(process.pid()).map(Stat::started).orElse(NEVER);
        return new Pid(process.pid(), started, bootId(), fingerprint);
    }

    /** Empty if the file does not exist or is not a pid file. */
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
        return ProcessHandle.of(number).filter(this::isSame).filter(process -> !hasEnded(process));
    }

    /** Also true for a zombie, whose exit its parent has not read yet; Java counts a zombie as alive. */
    static boolean hasEnded(ProcessHandle process) {
        return !process.isAlive() || Stat.of(process.pid()).map(Stat::hasEnded).orElse(true);
    }

    private boolean isSame(ProcessHandle process) {
        return boot.equals(bootId())
                && Stat.of(process.pid())
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
