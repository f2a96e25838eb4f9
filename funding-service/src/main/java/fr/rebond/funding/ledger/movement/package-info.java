/** What may happen to the money of an envelope: each movement knows the posting it needs and the guards it must meet. */
@NullMarked
package fr.rebond.funding.ledger.movement;

import org.jspecify.annotations.NullMarked;
