/** The ledger in PostgreSQL. A conditional UPDATE locks an envelope, and one statement writes a posting. */
@NullMarked
package fr.rebond.funding.ledger.store;

import org.jspecify.annotations.NullMarked;
