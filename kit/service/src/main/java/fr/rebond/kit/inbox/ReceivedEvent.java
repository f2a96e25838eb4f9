package fr.rebond.kit.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A consumed event.
 *
 * @param id         id of the event, the same in every delivery
 * @param subject    the aggregate that the event is about
 * @param sequence   its number among the events of that subject, from 1
 * @param happenedAt business time: use it to date the effects, never the clock of this service
 */
public record ReceivedEvent<T>(UUID id, String type, UUID subject, long sequence, Instant happenedAt, T payload) {}
