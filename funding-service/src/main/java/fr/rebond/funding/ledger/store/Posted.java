package fr.rebond.funding.ledger.store;

import fr.rebond.funding.ledger.Book;
import fr.rebond.funding.ledger.Posting;
import java.util.UUID;

/**
 * A posting that was written.
 *
 * @param after balances of the envelope and of the request that the movement was about; for a payment or its return
 *     those of the envelope itself were not locked, and may have moved since
 */
public record Posted(UUID id, Posting posting, Book after) {}
