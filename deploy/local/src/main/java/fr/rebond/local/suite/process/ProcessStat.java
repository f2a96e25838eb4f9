package fr.rebond.local.suite.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the kernel says of a process in {@code /proc/<pid>/stat}.
 *
 * @param started in clock ticks since the machine started: no step of the wall clock changes it
 */
record ProcessStat(char state, long started) {

    /** Counted after the name, which stands in brackets and may hold anything: field 22 of all. */
    private static final int STARTED = 19;

    /** Empty when there is no such process. */
    static Optional<ProcessStat> of(long pid) {
        try {
            var line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return Optional.of(new ProcessStat(fields[0].charAt(0), Long.parseLong(fields[STARTED])));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Also when its parent has not buried it yet: Java counts it as alive then. */
    static boolean hasEnded(ProcessHandle process) {
        return !process.isAlive() || of(process.pid()).filter(ProcessStat::runs).isEmpty();
    }

    private boolean runs() {
        return state != 'Z' && state != 'X';
    }
}
