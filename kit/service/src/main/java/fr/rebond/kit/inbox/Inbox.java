package fr.rebond.kit.inbox;

import fr.rebond.kit.settings.ServiceName;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Applies events exactly once: an event is marked as applied in the same transaction as its effects. Events that were
 * applied before are skipped; events behind an open dead letter of their subject are parked.
 */
@ApplicationScoped
class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final String MARK = """
            INSERT INTO inbox (consumer, event_id, type, subject)
            SELECT :consumer, * FROM unnest(:ids::uuid[], :types::text[], :subjects::uuid[])
            ON CONFLICT DO NOTHING RETURNING event_id
            """;

    private final Jdbi jdbi;
    private final EventHandlers handlers;
    private final DeadLetters deadLetters;
    private final String consumer;
    private final Counter duplicates;
    private final Counter unknown;

    Inbox(Jdbi jdbi, EventHandlers handlers, DeadLetters deadLetters, ServiceName service, MeterRegistry metrics) {
        this.jdbi = jdbi;
        this.handlers = handlers;
        this.deadLetters = deadLetters;
        this.consumer = "rebond-" + service.get();
        this.duplicates = metrics.counter("inbox.duplicates");
        this.unknown = metrics.counter("inbox.unknown.types");
    }

    String consumer() {
        return consumer;
    }

    /** Applies all records in one transaction. If one fails, all are rolled back and the failure is thrown. */
    void apply(List<ConsumerRecord<byte[], byte[]>> records) {
        var arrivals = new ArrayList<Arrival>();
        for (var record : records) {
            var type = Arrival.header(record, "ce_type");
            if (type == null || handlers.knows(type)) {
                arrivals.add(Arrival.of(record));
            } else {
                unknown.increment();
            }
        }
        if (!arrivals.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> applyInTransaction(arrivals));
        }
    }

    private void applyInTransaction(List<Arrival> arrivals) {
        var blocked = deadLetters.blockedSubjects(
                consumer, arrivals.stream().map(Arrival::subject).distinct().toList());
        var free = arrivals.stream()
                .filter(arrival -> !blocked.contains(arrival.subject()))
                .toList();
        var fresh = mark(free);
        for (var arrival : arrivals) {
            if (blocked.contains(arrival.subject())) {
                deadLetters.park(consumer, arrival);
            } else if (fresh.remove(arrival.id())) {
                effect(arrival);
            } else {
                duplicates.increment();
            }
        }
        raiseDeferredViolations();
    }

    /** Applies a stored dead letter or parked event, in the transaction that closes it. */
    void applyKept(ConsumerRecord<byte[], byte[]> record) {
        var arrival = Arrival.of(record);
        if (!handlers.knows(arrival.type())) {
            throw new Arrival.Unreadable("no handler for " + arrival.type());
        }
        if (mark(List.of(arrival)).isEmpty()) {
            duplicates.increment();
        } else {
            effect(arrival);
            raiseDeferredViolations();
        }
    }

    /**
     * Marks the event of a record as applied without applying it. A record that is not an event has nothing to mark.
     */
    void passOver(ConsumerRecord<byte[], byte[]> record) {
        try {
            mark(List.of(Arrival.of(record)));
        } catch (Arrival.Unreadable noEvent) {
            LOG.debugf("Nothing to mark: %s", noEvent.getMessage());
        }
    }

    private Set<UUID> mark(List<Arrival> arrivals) {
        if (arrivals.isEmpty()) {
            return new HashSet<>();
        }
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
