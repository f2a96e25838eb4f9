/** Statistics of the money of all envelopes. */
@NullMarked
package fr.rebond.funding.figures;

import org.jspecify.annotations.NullMarked;
