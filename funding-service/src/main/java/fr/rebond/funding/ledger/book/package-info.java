/** The balances of an envelope, and why the ledger refuses a movement. */
@NullMarked
package fr.rebond.funding.ledger.book;

import org.jspecify.annotations.NullMarked;
