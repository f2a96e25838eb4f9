/** The balances and the ledger entries of an envelope. */
@NullMarked
package fr.rebond.funding.envelope.statement;

import org.jspecify.annotations.NullMarked;
