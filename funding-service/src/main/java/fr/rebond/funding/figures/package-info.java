/** Figures of the programme's money, over all envelopes. */
@NullMarked
package fr.rebond.funding.figures;

import org.jspecify.annotations.NullMarked;
