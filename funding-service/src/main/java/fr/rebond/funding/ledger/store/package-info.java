/** The ledger in PostgreSQL: one conditional UPDATE that locks an envelope, one statement that writes a posting. */
@NullMarked
package fr.rebond.funding.ledger.store;

import org.jspecify.annotations.NullMarked;
