package fr.rebond.funding.ledger.store;

import java.time.Instant;
import java.util.UUID;

/**
 * When a posting was made, and by whom.
 *
 * @param id id of the posting, a UUIDv7, so that postings sort by time
 * @param at business time
 * @param actor subject of the actor
 */
public record Stamp(UUID id, Instant at, String actor) {}
