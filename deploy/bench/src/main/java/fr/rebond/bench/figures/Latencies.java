package fr.rebond.bench.figures;

import java.util.Arrays;

/** How long requests took, in nanoseconds. */
public final class Latencies {

    private static final double NANOS_PER_MILLI = 1_000_000;

    private final long[] sorted;

    /** @throws IllegalArgumentException if there is no request */
    public Latencies(long[] nanos) {
        if (nanos.length == 0) {
            throw new IllegalArgumentException("no request was sent");
        }
        sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    /**
     * The smallest latency that at least this share of the requests did not exceed, in milliseconds.
     *
     * @param percent above 0, at most 100
     */
    public double percentile(double percent) {
        if (percent <= 0 || percent > 100) {
            throw new IllegalArgumentException("not a percentile: " + percent);
        }
        var rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / NANOS_PER_MILLI;
    }

    public int count() {
        return sorted.length;
    }
}
