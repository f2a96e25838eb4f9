package fr.rebond.kit.inbox;

import fr.rebond.kit.database.DatabaseFailure;
import fr.rebond.kit.problem.Refusal;

/** The kind of failure that stopped an event, which decides how it is treated. */
enum FailureClass {
    /** The database is busy or unavailable, or the aggregate was changed concurrently: all events wait, forever. */
    TRANSIENT,
    /** A prerequisite from another topic is missing: the partition waits, for a limited time. */
    NOT_YET,
    /** The event can never be applied: dead letter. */
    PERMANENT,
    /** An unforeseen failure: a few retries, then dead letter. */
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
}
