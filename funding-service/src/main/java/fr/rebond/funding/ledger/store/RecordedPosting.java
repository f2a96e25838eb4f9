package fr.rebond.funding.ledger.store;

import fr.rebond.funding.ledger.posting.Posting;
import java.util.UUID;

/** A posting read from the database. */
record RecordedPosting(UUID id, UUID envelope, Posting posting) {}
