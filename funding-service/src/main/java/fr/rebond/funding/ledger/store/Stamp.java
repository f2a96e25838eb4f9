package fr.rebond.funding.ledger.store;

import java.time.Instant;
import java.util.UUID;

/**
 * What a posting is given besides its entries.
 *
 * @param id of the posting, a UUIDv7 so that postings sort by time
 * @param at business time
 * @param actor who caused it
 */
public record Stamp(UUID id, Instant at, String actor) {}
