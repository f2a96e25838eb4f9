package fr.rebond.kit.inbox;

import fr.rebond.kit.database.DatabaseFailure;
import fr.rebond.kit.problem.Refusal;

/** What kind of failure stopped an event, and so what is done about it. */
enum FailureClass {
    /** The database is busy or away, the aggregate was changed meanwhile: everything waits, for ever. */
    TRANSIENT,
    /** Something from another topic must come first: this partition waits, for a stated time. */
    NOT_YET,
    /** It will never work: a dead letter. */
    PERMANENT,
    /** Nobody foresaw it: a few tries, then a dead letter. */
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
                    // look deeper
                }
            }
        }
        if (DatabaseFailure.isStale(failure) || DatabaseFailure.isTransient(failure)) {
            return TRANSIENT;
        }
        return DatabaseFailure.isOfTheData(failure) ? PERMANENT : UNKNOWN;
    }
}
