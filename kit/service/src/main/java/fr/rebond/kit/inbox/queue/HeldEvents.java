package fr.rebond.kit.inbox.queue;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.kit.inbox.queue.HeldEvent.State;
import fr.rebond.kit.inbox.queue.HeldEvent.Status;
import fr.rebond.kit.settings.ServiceName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The queues of held events, one for each subject. Whatever changes a queue has locked the row of its subject before, in
 * the same transaction ({@link Subjects#lock}).
 */
@ApplicationScoped
public class HeldEvents {

    private static final String COLUMNS = """
            SELECT id, number, state, topic, partition, record_offset, subject, waits_for, retries,
                   record_key, record_value, headers
            FROM dead_letter\s""";

    private final Jdbi jdbi;
    private final RetrySchedule schedule;
    private final Event<Released> released;
    private final String consumer;

    HeldEvents(Jdbi jdbi, RetrySchedule schedule, Event<Released> released, ServiceName service) {
        this.jdbi = jdbi;
        this.schedule = schedule;
        this.released = released;
        this.consumer = service.consumerGroup();
    }

    /** Fired when events have become READY: the worker is woken after the commit. */
    public record Released() {}

    /** Holds a record as the head of its queue. A record is held once, however often it is delivered. */
    public void hold(ConsumerRecord<byte[], byte[]> record, Hold hold) {
        insert(record, hold.state(), hold);
    }

    /** Holds an event behind the others of its subject. */
    public void holdBehind(ConsumerRecord<byte[], byte[]> record) {
        insert(record, State.BEHIND, null);
    }

    private void insert(ConsumerRecord<byte[], byte[]> record, State state, @Nullable Hold hold) {
        var retries = state == State.RETRYING ? 1 : 0;
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO dead_letter (id, consumer, topic, partition, record_offset, event_id, type, subject,
                                                 record_key, record_value, headers, state, waits_for, cause, attempts,
                                                 retries, due_at)
                        VALUES (:id, :consumer, :topic, :partition, :offset, :eventId, :type, :subject,
                                :key, :value, :headers, :state, :waitsFor, :cause, :attempts,
                                :retries, clock_timestamp() + CAST(:pause AS float8) * interval '1 second')
                        ON CONFLICT ON CONSTRAINT dead_letter_record_unique DO NOTHING
                        """)
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("consumer", consumer)
                .bind("topic", record.topic())
                .bind("partition", record.partition())
                .bind("offset", record.offset())
                .bind("eventId", Headers.uuid(record, "ce_id"))
                .bind("type", Headers.printable(record, "ce_type"))
                .bind("subject", Headers.uuid(record, "ce_subject"))
                .bind("key", record.key())
                .bind("value", record.value())
                .bind("headers", Headers.write(record))
                .bind("state", state)
                .bind("waitsFor", hold == null ? null : hold.waitsFor())
                .bind("cause", hold == null ? null : hold.cause())
                .bind("attempts", hold == null ? 0 : 1)
                .bind("retries", retries)
                .bind("pause", schedule.pause(state, retries))
                .execute());
    }

    /** Those of the subjects that have a queue. */
    public Set<Subjects.Key> queues(Collection<Subjects.Key> keys) {
        return new HashSet<>(jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT DISTINCT topic AS source, subject FROM dead_letter
                        WHERE consumer = :consumer AND subject = ANY (:subjects) AND status = 'OPEN'
                        """)
                .bind("consumer", consumer)
                .bindArray(
                        "subjects",
                        UUID.class,
                        keys.stream().map(Subjects.Key::subject).toList())
                .mapTo(Subjects.Key.class)
                .list()));
    }

    public boolean hasQueue(Subjects.Key key) {
        return queues(Set.of(key)).contains(key);
    }

    /** Those of the ids that are in the queues of these subjects. */
    public Set<UUID> idsIn(Collection<Subjects.Key> keys, List<UUID> ids) {
        return new HashSet<>(jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT event_id FROM dead_letter
                        WHERE consumer = :consumer AND subject = ANY (:subjects) AND status = 'OPEN'
                          AND event_id = ANY (:ids)
                        """)
                .bind("consumer", consumer)
                .bindArray(
                        "subjects",
                        UUID.class,
                        keys.stream().map(Subjects.Key::subject).toList())
                .bindArray("ids", UUID.class, ids)
                .mapTo(UUID.class)
                .list()));
    }

    /** The event that the worker applies next: a READY one before a RETRYING one, which may take long to fail again. */
    public Optional<HeldEvent> due() {
        return jdbi.withHandle(handle -> one(handle.createQuery(COLUMNS + """
                WHERE consumer = :consumer AND status = 'OPEN' AND state IN ('READY', 'RETRYING')
                  AND due_at <= clock_timestamp()
                ORDER BY state, due_at LIMIT 1
                """)));
    }

    public Optional<HeldEvent> open(UUID id) {
        return jdbi.withHandle(handle -> one(handle.createQuery(COLUMNS + """
                WHERE consumer = :consumer AND id = :id AND status = 'OPEN'
                """).bind("id", id)));
    }

    /** The first event of the queue that the event is in. */
    public Optional<HeldEvent> head(HeldEvent held) {
        if (held.subject() == null) {
            return open(held.id());
        }
        return jdbi.withHandle(handle -> one(
                handle.createQuery(COLUMNS + """
                        WHERE consumer = :consumer AND topic = :topic AND subject = :subject AND status = 'OPEN'
                        ORDER BY number LIMIT 1
                        """).bind("topic", held.topic()).bind("subject", held.subject())));
    }

    private Optional<HeldEvent> one(Query query) {
        return query.bind("consumer", consumer).mapTo(HeldEvent.class).findOne();
    }

    /** Keeps the head of a queue held after another failed attempt. */
    public void failed(HeldEvent held, Hold hold) {
        var retries = hold.state() == State.RETRYING ? held.retries() + 1 : 0;
        var state = hold.state() == State.RETRYING && schedule.isExhausted(retries) ? State.DEAD : hold.state();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE dead_letter
                        SET state = :state, waits_for = :waitsFor, cause = :cause, attempts = attempts + 1,
                            retries = :retries,
                            due_at = clock_timestamp() + CAST(:pause AS float8) * interval '1 second',
                            since = CASE WHEN state = :state OR waits_for = :waitsFor THEN since ELSE clock_timestamp() END
                        WHERE id = :id AND status = 'OPEN'
                        """)
                .bind("id", held.id())
                .bind("state", state)
                .bind("waitsFor", hold.waitsFor())
                .bind("cause", hold.cause())
                .bind("retries", retries)
                .bind("pause", schedule.pause(state, retries))
                .execute());
    }

    /** Puts an event that is not the head of its queue back into its place. */
    public void putBehind(HeldEvent held) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE dead_letter SET state = 'BEHIND', due_at = NULL, since = clock_timestamp()
                        WHERE id = :id AND status = 'OPEN'
                        """).bind("id", held.id()).execute());
    }

    /**
     * Closes an event and makes the next one of its queue READY. What the closed event has waited for exists, so all others
     * that wait for it are released too.
     */
    public void close(HeldEvent held, Status status, @Nullable String motive) {
        var closed = jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE dead_letter SET status = :status, closed_at = clock_timestamp(), motive = :motive
                        WHERE id = :id AND status = 'OPEN'
                        """)
                .bind("id", held.id())
                .bind("status", status)
                .bind("motive", motive)
                .execute());
        if (closed == 0) {
            throw new IllegalStateException("Held event " + held.id() + " has been closed by another replica");
        }
        head(held).filter(next -> next.state() == State.BEHIND).ifPresent(this::release);
        if (held.waitsFor() != null && status == Status.REPLAYED) {
            release(held.waitsFor());
        }
    }

    /** Makes the head of a queue READY. */
    public void release(HeldEvent head) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE dead_letter SET state = 'READY', due_at = clock_timestamp(),
                            since = CASE WHEN waits_for IS NULL THEN clock_timestamp() ELSE since END
                        WHERE id = :id AND status = 'OPEN'
                        """).bind("id", head.id()).execute());
        released.fire(new Released());
    }

    /** Makes all heads that wait for this prerequisite READY. */
    public void release(String prerequisite) {
        var ready = jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE dead_letter SET state = 'READY', due_at = clock_timestamp()
                        WHERE consumer = :consumer AND waits_for = :prerequisite AND state = 'WAITING' AND status = 'OPEN'
                        """)
                .bind("consumer", consumer)
                .bind("prerequisite", prerequisite)
                .execute());
        if (ready > 0) {
            released.fire(new Released());
        }
    }
}
