package fr.rebond.kit.inbox;

import fr.rebond.kit.inbox.queue.Headers;
import fr.rebond.kit.inbox.queue.HeldEvent;
import fr.rebond.kit.inbox.queue.HeldEvent.Status;
import fr.rebond.kit.inbox.queue.HeldEvents;
import fr.rebond.kit.inbox.queue.Hold;
import fr.rebond.kit.inbox.queue.Subjects;
import fr.rebond.kit.inbox.queue.Subjects.Gap;
import fr.rebond.kit.inbox.queue.Subjects.Sighting;
import fr.rebond.kit.settings.ServiceName;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Applies events exactly once: an event is marked as applied in the same transaction as its effects. Events that were
 * applied before are passed over; those of a subject with a queue are held behind it.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final AppliedEvents applied;
    private final HeldEvents held;
    private final Subjects subjects;
    private final Attempts attempts;
    private final Counter unknown;
    private final String consumer;

    Inbox(
            AppliedEvents applied,
            HeldEvents held,
            Subjects subjects,
            Attempts attempts,
            MeterRegistry metrics,
            ServiceName service) {
        this.applied = applied;
        this.held = held;
        this.subjects = subjects;
        this.attempts = attempts;
        this.unknown = metrics.counter("inbox.unknown.types");
        this.consumer = service.consumerGroup();
    }

    /** The consumer group. */
    public String consumer() {
        return consumer;
    }

    /** Applies all records in one transaction. If one fails, all are rolled back and the failure is thrown. */
    public void apply(List<ConsumerRecord<byte[], byte[]>> records) {
        var arrivals = new ArrayList<Arrival>();
        var sightings = new ArrayList<Sighting>();
        for (var record : records) {
            if (applied.concerns(record)) {
                var arrival = Arrival.of(record);
                arrivals.add(arrival);
                sightings.add(arrival.sighting());
            } else {
                unknown.increment();
                Arrival.sighting(record).ifPresent(sightings::add);
            }
        }
        if (!sightings.isEmpty()) {
            subjects.report(QuarkusTransaction.requiringNew().call(() -> applyInTransaction(arrivals, sightings)));
        }
    }

    private List<Gap> applyInTransaction(List<Arrival> arrivals, List<Sighting> sightings) {
        var keys = arrivals.stream().map(Arrival::key).collect(Collectors.toSet());
        var gaps = subjects.arrived(sightings, keys);
        if (arrivals.isEmpty()) {
            return gaps;
        }
        var blocked = held.queues(keys);
        var free = new ArrayList<Arrival>();
        var behind = new ArrayList<Arrival>();
        arrivals.forEach(arrival -> (blocked.contains(arrival.key()) ? behind : free).add(arrival));
        applied.applyNew(free);
        applied.neverSeen(behind).forEach(arrival -> held.holdBehind(arrival.raw()));
        return gaps;
    }

    /**
     * Applies one record, or holds it and says why.
     *
     * @throws RuntimeException when the database fails, or with another transient failure: then nothing is stored
     */
    public void applyOrHold(ConsumerRecord<byte[], byte[]> record) {
        if (!applied.concerns(record)) {
            apply(List.of(record));
            return;
        }
        Arrival arrival;
        try {
            arrival = Arrival.of(record);
        } catch (Arrival.Unreadable unreadable) {
            QuarkusTransaction.requiringNew().run(() -> holdUnreadable(record, unreadable));
            return;
        }
        var readable = arrival;
        subjects.report(QuarkusTransaction.requiringNew().call(() -> applyOrHold(readable)));
    }

    private List<Gap> applyOrHold(Arrival arrival) {
        var gaps = subjects.arrived(List.of(arrival.sighting()), Set.of(arrival.key()));
        if (held.hasQueue(arrival.key())) {
            applied.neverSeen(List.of(arrival)).forEach(fresh -> held.holdBehind(fresh.raw()));
        } else {
            attempts.run(() -> applied.applyNew(List.of(arrival))).ifPresent(hold -> hold(arrival.raw(), hold));
        }
        return gaps;
    }

    private void holdUnreadable(ConsumerRecord<byte[], byte[]> record, Arrival.Unreadable unreadable) {
        var subject = Headers.uuid(record, "ce_subject");
        if (subject != null) {
            var key = new Subjects.Key(record.topic(), subject);
            subjects.lock(key);
            if (held.hasQueue(key)) {
                held.holdBehind(record);
                return;
            }
        }
        hold(record, FailureClass.hold(unreadable));
    }

    private void hold(ConsumerRecord<byte[], byte[]> record, Hold hold) {
        held.hold(record, hold);
        LOG.warnf(
                "%s: %s offset %d of partition %d: %s",
                hold.state(), record.topic(), record.offset(), record.partition(), hold.cause());
    }

    /**
     * Applies a held event, or says why it is still held. To be called in a transaction.
     *
     * @throws RuntimeException when the database fails, or with another transient failure
     */
    public void applyHeld(HeldEvent due) {
        due.key().ifPresent(subjects::lock);
        if (held.head(due).map(head -> !head.id().equals(due.id())).orElse(true)) {
            held.putBehind(due);
            return;
        }
        attempts.run(() -> {
                    applied.apply(due.record());
                    held.close(due, Status.REPLAYED, null);
                })
                .ifPresent(hold -> held.failed(due, hold));
    }

    /** Marks a held event as applied without applying it. A record that is not an event has nothing to mark. */
    public void passOver(HeldEvent discarded) {
        applied.passOver(discarded.record());
    }
}
