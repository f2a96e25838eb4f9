/** The contributions of funders to an envelope: pledged, then confirmed. */
@NullMarked
package fr.rebond.funding.envelope.contribution;

import org.jspecify.annotations.NullMarked;
