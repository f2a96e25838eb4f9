/**
 * What may happen to the money of an envelope: each movement knows the posting it needs and the guards it must meet.
 *
 * <p>The ledger knows more than the API reaches yet: a pledge taken back, a contribution reduced, a payment that the bank
 * returns, a split over the funders that is said and not computed, and a frozen envelope.
 */
@NullMarked
package fr.rebond.funding.ledger.movement;

import org.jspecify.annotations.NullMarked;
