package fr.rebond.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.kit.outbox.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The stored events that could not be applied, and those parked behind them. */
@ApplicationScoped
class DeadLetters {

    private static final TypeReference<Map<String, byte[]>> HEADERS = new TypeReference<>() {};
    private static final int LONGEST_CAUSE = 2_000;

    private final Jdbi jdbi;

    DeadLetters(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    enum LetterStatus {
        OPEN,
        REPLAYED,
        DISCARDED
    }

    /** An open dead letter. */
    record Kept(
            UUID id,
            long number,
            String topic,
            int partition,
            long recordOffset,
            @Nullable UUID subject,
            byte @Nullable [] recordKey,
            byte @Nullable [] recordValue,
            String headers) {

        ConsumerRecord<byte[], byte[]> record() {
            var record = new ConsumerRecord<>(topic, partition, recordOffset, recordKey, recordValue);
            try {
                EventJson.MAPPER
                        .readValue(headers, HEADERS)
                        .forEach((name, value) -> record.headers().add(name, value));
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
            return record;
        }
    }

    /**
     * Subjects with an open letter. Their rows are locked, so that a replay cannot close a letter while another event
     * is parked behind it.
     */
    Set<UUID> blockedSubjects(String consumer, Collection<UUID> subjects) {
        return new HashSet<>(jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT subject FROM dead_letter
                        WHERE consumer = :consumer AND subject = ANY (:subjects) AND status = 'OPEN' FOR SHARE
                        """)
                .bind("consumer", consumer)
                .bindArray("subjects", UUID.class, List.copyOf(subjects))
                .mapTo(UUID.class)
                .list()));
    }

    void park(String consumer, Arrival arrival) {
        insert(consumer, arrival.raw(), "PARKED", null);
    }

    /** Stores a record that can never be applied. The same record is stored once, however often it is delivered. */
    void store(String consumer, ConsumerRecord<byte[], byte[]> record, Throwable failure) {
        insert(consumer, record, "DEAD", cause(failure));
    }

    private void insert(String consumer, ConsumerRecord<byte[], byte[]> record, String kind, @Nullable String cause) {
        var headers = new LinkedHashMap<String, byte[]>();
        record.headers().forEach(header -> headers.put(header.key(), header.value()));
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO dead_letter (id, consumer, topic, partition, record_offset, kind, event_id, type,
                                                 subject, cause, record_key, record_value, headers)
                        VALUES (:id, :consumer, :topic, :partition, :offset, :kind, :eventId, :type,
                                :subject, :cause, :key, :value, :headers)
                        ON CONFLICT ON CONSTRAINT dead_letter_record_unique DO NOTHING
                        """)
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("consumer", consumer)
                .bind("topic", record.topic())
                .bind("partition", record.partition())
                .bind("offset", record.offset())
                .bind("kind", kind)
                .bind("eventId", uuid(Arrival.header(record, "ce_id")))
                .bind("type", text(Arrival.header(record, "ce_type")))
                .bind("subject", uuid(Arrival.header(record, "ce_subject")))
                .bind("cause", cause)
                .bind("key", record.key())
                .bind("value", record.value())
                .bind("headers", write(headers))
                .execute());
    }

    Optional<Kept> lockOpen(String consumer, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, number, topic, partition, record_offset, subject, record_key, record_value, headers
                        FROM dead_letter WHERE id = :id AND consumer = :consumer AND status = 'OPEN' FOR UPDATE
                        """)
                .bind("id", id)
                .bind("consumer", consumer)
                .mapTo(Kept.class)
                .findOne());
    }

    /** The oldest open letter of the subject. All open letters of the subject are locked. */
    Optional<Kept> lockFirstOpen(String consumer, UUID subject) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, number, topic, partition, record_offset, subject, record_key, record_value, headers
                        FROM dead_letter WHERE consumer = :consumer AND subject = :subject AND status = 'OPEN'
                        ORDER BY number FOR UPDATE
                        """)
                .bind("consumer", consumer)
                .bind("subject", subject)
                .mapTo(Kept.class)
                .findFirst());
    }

    /** Closes a letter that the transaction has locked. */
    void close(UUID id, LetterStatus status, @Nullable String motive) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE dead_letter SET status = :status, closed_at = clock_timestamp(), motive = :motive
                        WHERE id = :id AND status = 'OPEN'
                        """)
                .bind("id", id)
                .bind("status", status.name())
                .bind("motive", motive)
                .execute());
    }

    void failedAgain(UUID id, Throwable failure) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE dead_letter SET kind = 'DEAD', cause = :cause, attempts = attempts + 1 WHERE id = :id
                        """)
                .bind("id", id)
                .bind("cause", cause(failure))
                .execute());
    }

    long countOpen(String kind) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT count(*) FROM dead_letter WHERE status = 'OPEN' AND kind = :kind")
                        .bind("kind", kind)
                        .mapTo(Long.class)
                        .one());
    }

    /** The cause of a failure, in one line that is safe to store and log. */
    static String cause(Throwable failure) {
        var root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        var message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        var text = message.replaceAll("\\p{Cntrl}", "?");
        return text.length() > LONGEST_CAUSE ? text.substring(0, LONGEST_CAUSE) : text;
    }

    private static @Nullable String text(@Nullable String header) {
        return header == null ? null : header.replaceAll("\\p{Cntrl}", "?");
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static String write(Map<String, byte[]> headers) {
        try {
            return EventJson.MAPPER.writeValueAsString(headers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
