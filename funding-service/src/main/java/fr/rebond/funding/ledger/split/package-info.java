/** How an amount is split over the funders. */
@NullMarked
package fr.rebond.funding.ledger.split;

import org.jspecify.annotations.NullMarked;
