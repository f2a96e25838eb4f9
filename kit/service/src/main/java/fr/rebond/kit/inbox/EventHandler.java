package fr.rebond.kit.inbox;

/**
 * Applies one type of event to this service. A bean; called at most once for each event, in the order of its subject,
 * inside a transaction that also marks the event as applied. Let every failure out as it is: the inbox tells transient
 * from permanent. Throw {@link NotYet} when something that must come first is not there yet.
 *
 * @param <T> this service's own record of what it reads; Bean Validation constraints on it stand for the schema,
 *            unknown fields are ignored
 */
public interface EventHandler<T> {

    /** Full CloudEvents type, e.g. {@code fr.rebond.applications.territory-labelled.v1}. */
    String type();

    Class<T> payload();

    void apply(ReceivedEvent<T> event);
}
