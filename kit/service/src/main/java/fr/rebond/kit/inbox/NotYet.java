package fr.rebond.kit.inbox;

/** The prerequisite of an event, published on another topic, has not arrived yet. The event is retried until {@code
 * rebond.inbox.prerequisite-wait} has passed (10 minutes by default), then becomes a dead letter. */
public final class NotYet extends RuntimeException {
    public NotYet(String missing) {
        super(missing);
    }
}
