/**
 * The movements of the money of an envelope: each one makes its posting and checks its guards.
 *
 * <p>Some movements have no route in the API yet: the withdrawal of a pledge, the reduction of a contribution and the
 * return of a payment by the bank. The same holds for explicit splits and for freezing an envelope.
 */
@NullMarked
package fr.rebond.funding.ledger.movement;

import org.jspecify.annotations.NullMarked;
