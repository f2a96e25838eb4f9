/** The aid envelopes of the territories. */
@NullMarked
package fr.rebond.funding.envelope;

import org.jspecify.annotations.NullMarked;
