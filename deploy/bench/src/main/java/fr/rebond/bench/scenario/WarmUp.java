package fr.rebond.bench.scenario;

import fr.rebond.bench.load.Throughput;
import java.util.function.Supplier;

/**
 * Measures short windows until the program is warm: until the last two windows differ by at most 5 %, enough requests were
 * answered for the compiler of the JVM to have seen the hot methods, and it has little left to compile. A rate that hardly
 * changes is not enough: a cold program on a busy machine is steady too.
 */
final class WarmUp {

    private static final double TOLERANCE = 0.05;
    private static final double MOST_COMPILING = 0.1;
    private static final int LEAST_REQUESTS = 30_000;
    private static final int LEAST_WINDOWS = 6;
    private static final int MOST_WINDOWS = 80;

    /** @param compiling CPU cores that the compilers of the JVM used; 0 if the program is none */
    record Window(Throughput throughput, double compiling) {}

    /**
     * @param change    how much the last two windows differed, as a share of the larger rate
     * @param compiling CPU cores that the compilers of the JVM used in the last window
     */
    record Outcome(int windows, long requests, double change, double compiling) {

        boolean isWarm() {
            return windows >= LEAST_WINDOWS
                    && requests >= LEAST_REQUESTS
                    && change <= TOLERANCE
                    && compiling <= MOST_COMPILING;
        }

        @Override
        public String toString() {
            return "%d windows, %,d requests, the last two windows differ by %.1f %%, compilers %.2f cores"
                    .formatted(windows, requests, change * 100, compiling);
        }
    }

    private WarmUp() {}

    /** @param window measures one window */
    static Outcome run(Supplier<Window> window) {
        var last = window.get();
        var outcome = new Outcome(1, last.throughput().answered(), 1, last.compiling());
        while (!outcome.isWarm() && outcome.windows() < MOST_WINDOWS) {
            var next = window.get();
            outcome = new Outcome(
                    outcome.windows() + 1,
                    outcome.requests() + next.throughput().answered(),
                    change(last.throughput().perSecond(), next.throughput().perSecond()),
                    next.compiling());
            last = next;
        }
        return outcome;
    }

    private static double change(double last, double next) {
        return Math.abs(next - last) / Math.max(next, last);
    }
}
