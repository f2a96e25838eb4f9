package fr.rebond.kit.trail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of an aggregate.
 *
 * @param aggregate kind of the aggregate, kebab-case, e.g. {@code application}
 * @param event     what happened, kebab-case, e.g. {@code submitted}
 * @param from      previous state; absent at creation, and for an aggregate without states
 * @param to        new state; absent for an aggregate without states
 * @param motive    reason given by the actor; absent where none is required
 * @param at        business time, programme clock
 */
public record Transition(
        String aggregate,
        UUID id,
        String event,
        @Nullable Enum<?> from,
        @Nullable Enum<?> to,
        @Nullable String motive,
        Instant at) {

    /** A step of an aggregate that has no states. */
    public static Transition withoutStates(String aggregate, UUID id, String event, Instant at) {
        return new Transition(aggregate, id, event, null, null, null, at);
    }
}
