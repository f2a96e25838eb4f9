/**
 * The double-entry ledger of an envelope, as plain Java: accounts, postings that balance for each funder, and the way
 * an amount is split over funders. A {@link fr.rebond.funding.ledger.Book} holds balances, a
 * {@link fr.rebond.funding.ledger.movement.Movement} turns them into a posting or is refused, and
 * {@link fr.rebond.funding.ledger.store.Ledger} does that on the rows of the database. All amounts are euros, to the cent.
 */
@NullMarked
package fr.rebond.funding.ledger;

import org.jspecify.annotations.NullMarked;
