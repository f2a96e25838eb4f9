package fr.rebond.bench.scenario;

import fr.rebond.bench.load.Throughput;
import java.util.function.Supplier;

/**
 * Measures short windows until the rate no longer changes: until the last two windows differ by at most 5 %, and enough
 * requests were answered for the compiler of the JVM to have seen the hot methods. A busy machine would otherwise look
 * steady and cold.
 */
final class WarmUp {

    private static final double TOLERANCE = 0.05;
    private static final int LEAST_REQUESTS = 30_000;
    private static final int LEAST_WINDOWS = 6;
    private static final int MOST_WINDOWS = 60;

    /** @param change how much the last two windows differed, as a share of the larger rate */
    record Outcome(int windows, long requests, double change) {

        boolean isWarm() {
            return windows >= LEAST_WINDOWS && requests >= LEAST_REQUESTS && change <= TOLERANCE;
        }

        @Override
        public String toString() {
            return "%d windows, %,d requests, the last two windows differ by %.1f %%"
                    .formatted(windows, requests, change * 100);
        }
    }

    private WarmUp() {}

    /** @param window measures one window */
    static Outcome run(Supplier<Throughput> window) {
        var last = window.get();
        var outcome = new Outcome(1, last.answered(), 1);
        while (!outcome.isWarm() && outcome.windows() < MOST_WINDOWS) {
            var next = window.get();
            var change = Math.abs(next.perSecond() - last.perSecond()) / Math.max(next.perSecond(), last.perSecond());
            outcome = new Outcome(outcome.windows() + 1, outcome.requests() + next.answered(), change);
            last = next;
        }
        return outcome;
    }
}
