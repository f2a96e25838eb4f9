package fr.rebond.kit.inbox;

import fr.rebond.kit.inbox.queue.Headers;
import fr.rebond.kit.inbox.queue.HeldEvents;
import fr.rebond.kit.settings.ServiceName;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Which events have been applied or discarded. Their ids are kept as long as the topics keep the events: forever. An event
 * is marked in the transaction of its effects.
 */
@ApplicationScoped
class AppliedEvents {

    private static final Logger LOG = Logger.getLogger(AppliedEvents.class);
    private static final String MARK = """
            INSERT INTO inbox (consumer, event_id, type, subject)
            SELECT :consumer, * FROM unnest(:ids::uuid[], :types::text[], :subjects::uuid[])
            ON CONFLICT DO NOTHING RETURNING event_id
            """;
    private static final String MARKED =
            "SELECT event_id FROM inbox WHERE consumer = :consumer AND event_id = ANY (:ids)";

    private final Jdbi jdbi;
    private final EventHandlers handlers;
    private final HeldEvents held;
    private final String consumer;
    private final Counter duplicates;

    AppliedEvents(Jdbi jdbi, EventHandlers handlers, HeldEvents held, ServiceName service, MeterRegistry metrics) {
        this.jdbi = jdbi;
        this.handlers = handlers;
        this.held = held;
        this.consumer = service.consumerGroup();
        this.duplicates = metrics.counter("inbox.duplicates");
    }

    /** Whether this service handles the type of the record, or cannot know because it names none. */
    boolean concerns(ConsumerRecord<byte[], byte[]> record) {
        var type = Headers.text(record, "ce_type");
        return type == null || handlers.knows(type);
    }

    /** Applies, in this order, those that have not been applied before. */
    void applyNew(List<Arrival> arrivals) {
        if (arrivals.isEmpty()) {
            return;
        }
        var fresh = mark(arrivals);
        for (var arrival : arrivals) {
            if (fresh.remove(arrival.id())) {
                effect(arrival);
            } else {
                duplicates.increment();
            }
        }
        raiseDeferredViolations();
    }

    /** Applies a held record, unless it has been applied before. */
    void apply(ConsumerRecord<byte[], byte[]> record) {
        var arrival = Arrival.of(record);
        if (!handlers.knows(arrival.type())) {
            throw new Arrival.Unreadable("no handler for " + arrival.type());
        }
        applyNew(List.of(arrival));
    }

    /** Marks the event of a record as applied without applying it. */
    void passOver(ConsumerRecord<byte[], byte[]> record) {
        try {
            mark(List.of(Arrival.of(record)));
        } catch (Arrival.Unreadable noEvent) {
            LOG.debugf("Nothing to mark: %s", noEvent.getMessage());
        }
    }

    /** Those that are neither applied nor held, each once. */
    List<Arrival> neverSeen(List<Arrival> arrivals) {
        if (arrivals.isEmpty()) {
            return List.of();
        }
        var ids = arrivals.stream().map(Arrival::id).toList();
        var seen = held.idsIn(arrivals.stream().map(Arrival::key).collect(Collectors.toSet()), ids);
        seen.addAll(jdbi.withHandle(handle -> handle.createQuery(MARKED)
                .bind("consumer", consumer)
                .bindArray("ids", UUID.class, ids)
                .mapTo(UUID.class)
                .list()));
        var fresh = arrivals.stream().filter(arrival -> seen.add(arrival.id())).toList();
        duplicates.increment(arrivals.size() - fresh.size());
        return fresh;
    }

    private Set<UUID> mark(List<Arrival> arrivals) {
        return new HashSet<>(jdbi.withHandle(handle -> handle.createQuery(MARK)
                .bind("consumer", consumer)
                .bindArray("ids", UUID.class, arrivals.stream().map(Arrival::id).toList())
                .bindArray(
                        "types",
                        String.class,
                        arrivals.stream().map(Arrival::type).toList())
                .bindArray(
                        "subjects",
                        UUID.class,
                        arrivals.stream().map(Arrival::subject).toList())
                .mapTo(UUID.class)
                .list()));
    }

    private void effect(Arrival arrival) {
        handlers.apply(arrival);
        try (var entities = Arc.container().instance(EntityManager.class)) {
            if (entities.isAvailable()) {
                entities.get().flush();
                entities.get().clear();
            }
        }
    }

    /** Raises deferred constraint violations now: at commit their cause can be lost. */
    private void raiseDeferredViolations() {
        jdbi.useHandle(handle -> handle.execute("SET CONSTRAINTS ALL IMMEDIATE"));
    }
}
