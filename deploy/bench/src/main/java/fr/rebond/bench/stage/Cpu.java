package fr.rebond.bench.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** CPU time of processes, from {@code /proc}. */
public final class Cpu {

    /** {@code USER_HZ}, the unit of {@code /proc/<pid>/stat}, is 100 on every Linux that Rebond runs on. */
    private static final double TICKS_PER_SECOND = 100;

    private static final int USER = 11;
    private static final int CHILDREN_SYSTEM = 14;

    private Cpu() {}

    /** CPU seconds of the process and of its children that have ended. Running children do not count. */
    public static double seconds(ProcessHandle process) {
        return own(process.pid());
    }

    /** CPU seconds of the process and of its descendants, such as the connections of PostgreSQL. */
    public static double secondsOfTree(ProcessHandle process) {
        return own(process.pid())
                + process.descendants()
                        .mapToDouble(descendant -> own(descendant.pid()))
                        .sum();
    }

    private static double own(long pid) {
        try {
            return parse(Files.readString(Path.of("/proc", Long.toString(pid), "stat")));
        } catch (IOException ended) {
            return 0;
        }
    }

    /** The name of the program, in parentheses, may contain spaces; the state follows it. */
    static double parse(String stat) {
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        var ticks = 0L;
        for (var field = USER; field <= CHILDREN_SYSTEM; field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks / TICKS_PER_SECOND;
    }
}
