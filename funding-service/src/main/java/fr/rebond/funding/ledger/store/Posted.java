package fr.rebond.funding.ledger.store;

import fr.rebond.funding.ledger.book.Book;
import fr.rebond.funding.ledger.posting.Posting;
import java.util.UUID;

/**
 * A stored posting.
 *
 * @param after the balances of the envelope and the request; for a payment or its return, those of the envelope were not
 *     locked and may have changed since
 */
record Posted(UUID id, Posting posting, Book after) {}
