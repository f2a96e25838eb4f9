package fr.rebond.kit.inbox;

import fr.rebond.kit.inbox.queue.HeldEvents;
import fr.rebond.kit.settings.ServiceName;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** Releases the events that wait for something when it is created. */
@ApplicationScoped
public class Prerequisites {

    private final Jdbi jdbi;
    private final HeldEvents held;
    private final String service;

    Prerequisites(Jdbi jdbi, HeldEvents held, ServiceName service) {
        this.jdbi = jdbi;
        this.held = held;
        this.service = service.get();
    }

    /**
     * To be called in the transaction that creates what a {@link NotYet} with this type and id is about. The events that
     * wait for it are applied after the commit. Call it last: until the commit, no event can begin to wait for it.
     */
    public void created(String type, Object id) {
        var key = NotYet.key(type, id);
        lock(key);
        held.release(key);
    }

    /** Until the transaction ends, nobody else creates the prerequisite, and no other event starts to wait for it. */
    void lock(String key) {
        jdbi.useHandle(handle -> handle.createQuery("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .bind("key", service + "/prerequisite/" + key)
                .mapToMap()
                .one());
    }
}
