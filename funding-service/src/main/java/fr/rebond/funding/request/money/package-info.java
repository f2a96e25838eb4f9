/** The money of a funding request in the ledger. */
@NullMarked
package fr.rebond.funding.request.money;

import org.jspecify.annotations.NullMarked;
