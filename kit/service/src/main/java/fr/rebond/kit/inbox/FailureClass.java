package fr.rebond.kit.inbox;

import fr.rebond.kit.database.DatabaseFailure;
import fr.rebond.kit.inbox.queue.HeldEvent.State;
import fr.rebond.kit.inbox.queue.Hold;
import fr.rebond.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The kind of failure that stopped an event, which decides how it is treated. */
enum FailureClass {
    /** The database is unavailable or busy, or the aggregate was changed concurrently: everything waits, forever. */
    TRANSIENT,
    /** A prerequisite is missing: the event waits until it is created. */
    NOT_YET,
    /** The event can never be applied: dead letter. */
    PERMANENT,
    /** An unforeseen failure, or a statement that took too long: tried five times, then dead letter. */
    UNKNOWN;

    static FailureClass of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case NotYet notYet -> {
                    return NOT_YET;
                }
                case Arrival.Unreadable unreadable -> {
                    return PERMANENT;
                }
                case Refusal refusal -> {
                    return PERMANENT;
                }
                default -> {
                    // look at the cause
                }
            }
        }
        if (DatabaseFailure.isStale(failure) || DatabaseFailure.isTransient(failure)) {
            return TRANSIENT;
        }
        return DatabaseFailure.isCausedByData(failure) ? PERMANENT : UNKNOWN;
    }

    /**
     * How an event is held after this failure.
     *
     * @throws RuntimeException the failure itself if it is transient: then nothing is held
     */
    static Hold hold(RuntimeException failure) {
        return switch (of(failure)) {
            case TRANSIENT -> throw failure;
            case NOT_YET -> new Hold(State.WAITING, missing(failure), failure);
            case PERMANENT -> new Hold(State.DEAD, null, failure);
            case UNKNOWN -> new Hold(State.RETRYING, null, failure);
        };
    }

    private static @Nullable String missing(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> null;
            case NotYet notYet -> notYet.key();
            default -> missing(failure.getCause());
        };
    }
}
