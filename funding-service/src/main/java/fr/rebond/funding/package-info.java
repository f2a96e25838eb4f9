/** The aid envelopes of the territories: their funders, funding requests, agreements and payments. */
@NullMarked
package fr.rebond.funding;

import org.jspecify.annotations.NullMarked;
