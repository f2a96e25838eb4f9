/** EnvelopeQueries of the territories, the contributions of their funders, and what the ledger says of them. */
@NullMarked
package fr.rebond.funding.envelope;

import org.jspecify.annotations.NullMarked;
