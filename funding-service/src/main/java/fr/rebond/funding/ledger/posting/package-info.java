/** Postings: entries that balance for each funder. */
@NullMarked
package fr.rebond.funding.ledger.posting;

import org.jspecify.annotations.NullMarked;
