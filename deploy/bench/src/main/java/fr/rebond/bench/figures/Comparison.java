package fr.rebond.bench.figures;

import org.jspecify.annotations.Nullable;

/**
 * A figure of the suite compared with that of something else, round by round.
 *
 * @param bar null for a comparison that is only shown
 */
public record Comparison(
        String name, Sample sample, @Nullable Bar bar) {

    /** The median decides. */
    public boolean isMet() {
        return bar == null || bar.isMetBy(sample.median());
    }
}
