package fr.rebond.kit.inbox;

/**
 * Applies one type of event. Implementations are beans. Called at most once per event, in the order of its subject, in
 * the transaction that also marks the event as applied. Let every failure propagate: the inbox separates transient from
 * permanent ones. Throw {@link NotYet} when a prerequisite is missing; what creates it calls {@link Prerequisites#created}.
 *
 * <p>A handler that is newer than events of its type gets them when an operator has the topic read again. Later events of
 * the subject have been applied by then, so it must not expect to be the first.
 *
 * @param <T> this service's own record of the event, with Bean Validation constraints in place of the schema; unknown
 *            fields are ignored
 */
public interface EventHandler<T> {

    /** Full CloudEvents type, e.g. {@code fr.rebond.applications.territory-labelled.v1}. */
    String type();

    Class<T> payload();

    void apply(ReceivedEvent<T> event);
}
