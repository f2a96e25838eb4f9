package fr.rebond.bench.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** CPU time of processes, from {@code /proc}. */
public final class Cpu {

    /** {@code USER_HZ}, the unit of {@code /proc/<pid>/stat}, is 100 on every Linux that Rebond runs on. */
    private static final double TICKS_PER_SECOND = 100;

    private static final int USER = 11;
    private static final int CHILDREN_SYSTEM = 14;

    /** The kernel cuts the names of threads after 15 characters. */
    private static final Pattern COMPILER = Pattern.compile("\\(C[12] Compile");

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

    /** CPU seconds of the threads that compile Java code in the process; 0 if it is no JVM. */
    public static double secondsOfCompilers(ProcessHandle process) {
        try (var threads = Files.list(Path.of("/proc", Long.toString(process.pid()), "task"))) {
            return threads.map(thread -> read(thread.resolve("stat")))
                    .filter(stat -> COMPILER.matcher(stat).find())
                    .mapToDouble(Cpu::parse)
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }

    private static double own(long pid) {
        var stat = read(Path.of("/proc", Long.toString(pid), "stat"));
        return stat.isEmpty() ? 0 : parse(stat);
    }

    /** Empty if the process or thread has ended. */
    private static String read(Path stat) {
        try {
            return Files.readString(stat);
        } catch (IOException ended) {
            return "";
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
