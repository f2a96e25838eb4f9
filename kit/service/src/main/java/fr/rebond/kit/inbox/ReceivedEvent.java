package fr.rebond.kit.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as it arrived.
 *
 * @param id         identifier of the event, the same at every delivery
 * @param subject    the aggregate it happened to
 * @param sequence   its number among the events of that subject, from 1
 * @param happenedAt business time: effects take their dates from here, never from this service's clock
 */
public record ReceivedEvent<T>(UUID id, String type, UUID subject, long sequence, Instant happenedAt, T payload) {}
