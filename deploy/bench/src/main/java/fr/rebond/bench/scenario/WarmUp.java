package fr.rebond.bench.scenario;

import java.util.function.DoubleSupplier;

/**
 * Measures short windows until the rate no longer rises: until the last two windows differ by at most 5 %. Compilers and
 * caches of all programs have then done their work.
 */
final class WarmUp {

    /** As a share of the larger rate. */
    static final double TOLERANCE = 0.05;

    private static final int LEAST = 6;
    private static final int MOST = 20;

    /** @param change how much the last two windows differed, as a share of the larger rate */
    record Outcome(int windows, double change) {

        boolean isSteady() {
            return change <= TOLERANCE;
        }
    }

    private WarmUp() {}

    /** @param window measures one window and returns its rate */
    static Outcome run(DoubleSupplier window) {
        var last = window.getAsDouble();
        var change = 1.0;
        var windows = 1;
        while (windows < LEAST || change > TOLERANCE && windows < MOST) {
            var rate = window.getAsDouble();
            change = Math.abs(rate - last) / Math.max(rate, last);
            last = rate;
            windows++;
        }
        return new Outcome(windows, change);
    }
}
