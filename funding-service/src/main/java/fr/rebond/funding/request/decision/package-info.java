/** The decision of the State-Region committee on a funding request. */
@NullMarked
package fr.rebond.funding.request.decision;

import org.jspecify.annotations.NullMarked;
