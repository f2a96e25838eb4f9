/** The arithmetic of the figures: medians, percentiles, ratios, bars. */
@NullMarked
package fr.rebond.bench.figures;

import org.jspecify.annotations.NullMarked;
