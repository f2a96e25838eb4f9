package fr.rebond.funding.ledger.store;

import fr.rebond.funding.ledger.Posting;
import java.util.UUID;

/** A posting as it stands in the database. */
public record Recorded(UUID id, UUID envelope, Posting posting) {}
