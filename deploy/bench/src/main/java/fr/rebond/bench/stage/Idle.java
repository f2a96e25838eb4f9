package fr.rebond.bench.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** How much CPU nobody uses. Other programs on the machine make every figure smaller, and ratios unsteady. */
public final class Idle {

    /** Below this percentage, figures mean little. */
    public static final double QUIET = 90;

    private static final int IDLE = 3;
    private static final int IO_WAIT = 4;

    private Idle() {}

    /** Percent of the CPU of the machine that was idle in the next seconds. */
    public static double percent(int seconds) throws InterruptedException {
        var before = read();
        TimeUnit.SECONDS.sleep(seconds);
        return percent(before, read());
    }

    static double percent(String before, String after) {
        var from = ticks(before);
        var to = ticks(after);
        var idle = to[IDLE] + to[IO_WAIT] - from[IDLE] - from[IO_WAIT];
        return 100.0 * idle / (LongStream.of(to).sum() - LongStream.of(from).sum());
    }

    /** User, nice, system, idle, wait for input and output, interrupts, soft interrupts, stolen. */
    private static long[] ticks(String stat) {
        return Stream.of(stat.lines().findFirst().orElseThrow().split(" +"))
                .skip(1)
                .limit(8)
                .mapToLong(Long::parseLong)
                .toArray();
    }

    private static String read() {
        try {
            return Files.readString(Path.of("/proc/stat"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
