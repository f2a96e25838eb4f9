package fr.rebond.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.database.DeferredInserts;
import fr.rebond.kit.settings.ServiceName;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Stores the events of a use case in its own transaction. They are published if and only if the transaction commits, in
 * the order of each subject, and remain as the journal of the service.
 */
@ApplicationScoped
public class Outbox {

    /** Below the broker's limit of 1 MiB, headers included. */
    static final int LARGEST_PAYLOAD = 900_000;

    private static final Pattern EVENT_NAME = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final String WAKE = "rebond.outbox.wake";
    /**
     * Raises the subject's sequence and inserts in one statement: the row lock on the subject makes seq increase in the order of sequence.
     * Inserts nothing for a subject that has another partition key.
     */
    private static final String APPEND = """
            WITH event AS (
                SELECT CAST(? AS uuid) AS id, CAST(? AS text) AS type, CAST(? AS uuid) AS subject,
                       CAST(? AS uuid) AS partition_key, CAST(? AS text) AS payload, CAST(? AS text) AS traceparent,
                       CAST(? AS text) AS actor, CAST(? AS timestamptz) AS occurred_at),
            next AS (
                INSERT INTO outbox_subject AS s (subject, last_sequence, partition_key)
                SELECT subject, 1, partition_key FROM event
                ON CONFLICT (subject) DO UPDATE SET last_sequence = s.last_sequence + 1
                WHERE s.partition_key = excluded.partition_key
                RETURNING last_sequence)
            INSERT INTO outbox (id, type, subject, sequence, partition_key, payload, traceparent, actor, occurred_at)
            SELECT id, type, subject, last_sequence, partition_key, payload, traceparent, actor, occurred_at
            FROM event, next
            """;

    private final DeferredInserts inserts;
    private final CurrentActor caller;
    private final TransactionSynchronizationRegistry transaction;
    private final RelayLifecycle relay;
    private final String typePrefix;

    Outbox(
            DeferredInserts inserts,
            CurrentActor caller,
            TransactionSynchronizationRegistry transaction,
            RelayLifecycle relay,
            ServiceName service) {
        this.inserts = inserts;
        this.caller = caller;
        this.transaction = transaction;
        this.relay = relay;
        this.typePrefix = "fr.rebond." + service.get() + ".";
    }

    /**
     * @throws IllegalArgumentException for an event that can never be sent: without key, subject or time, with a
     *     malformed name, too large or not serialisable
     * @throws IllegalStateException    outside a transaction, or for an anonymous actor; at the end of the transaction, for
     *     another partition key than the earlier events of its subject
     */
    public void append(DomainEvent event) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("An event must be appended in the transaction that caused it");
        }
        var values = Arrays.<@Nullable Object>asList(
                UuidCreator.getTimeOrderedEpoch(),
                typePrefix + event.eventName() + ".v1",
                event.subject(),
                event.partitionKey(),
                payload(event),
                traceparent(),
                caller.get().author(),
                event.happenedAt().atOffset(ZoneOffset.UTC));
        inserts.add(
                APPEND,
                values,
                () -> new IllegalStateException(
                        event.eventName() + " changes the partition key of its subject " + event.subject()));
        wakeRelayAfterCommit();
    }

    private static String payload(DomainEvent event) {
        if (event.subject() == null || event.partitionKey() == null || event.happenedAt() == null) {
            throw new IllegalArgumentException(event.eventName() + " lacks its subject, partition key or time");
        }
        if (!EVENT_NAME.matcher(event.eventName()).matches()) {
            throw new IllegalArgumentException("Not an event name: " + event.eventName());
        }
        try {
            var payload = EventJson.MAPPER.writeValueAsString(event);
            if (payload.getBytes(StandardCharsets.UTF_8).length > LARGEST_PAYLOAD) {
                throw new IllegalArgumentException(event.eventName() + " is too large to be sent");
            }
            return payload;
        } catch (JsonProcessingException unserialisable) {
            throw new IllegalArgumentException(event.eventName() + " cannot be serialised", unserialisable);
        }
    }

    private static @Nullable String traceparent() {
        var span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                span.getTraceId(),
                                span.getSpanId(),
                                span.getTraceFlags().asHex())
                : null;
    }

    private void wakeRelayAfterCommit() {
        if (transaction.getResource(WAKE) != null) {
            return;
        }
        transaction.putResource(WAKE, true);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // The relay is woken after the commit.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }
}
