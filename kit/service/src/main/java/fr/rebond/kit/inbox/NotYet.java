package fr.rebond.kit.inbox;

/** The prerequisite of an event has not arrived: it travels on another topic. The event is retried for ten minutes. */
public final class NotYet extends RuntimeException {
    public NotYet(String missing) {
        super(missing);
    }
}
