package fr.rebond.kit.inbox;

import fr.rebond.kit.inbox.queue.Headers;
import fr.rebond.kit.inbox.queue.Subjects.Key;
import fr.rebond.kit.inbox.queue.Subjects.Sighting;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A Kafka record read as a CloudEvent in binary mode; its payload is not parsed yet. */
record Arrival(
        ConsumerRecord<byte[], byte[]> raw,
        UUID id,
        String type,
        UUID subject,
        long sequence,
        Instant time,
        @Nullable String traceparent) {

    /** @throws Unreadable when an attribute is missing or malformed, or there is no payload */
    static Arrival of(ConsumerRecord<byte[], byte[]> raw) {
        if (raw.value() == null) {
            throw new Unreadable("no payload");
        }
        try {
            return new Arrival(
                    raw,
                    UUID.fromString(required(raw, "ce_id")),
                    required(raw, "ce_type"),
                    UUID.fromString(required(raw, "ce_subject")),
                    positive(required(raw, "ce_sequence")),
                    Instant.parse(required(raw, "ce_time")),
                    Headers.text(raw, "traceparent"));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new Unreadable("malformed attribute: " + malformed.getMessage());
        }
    }

    /** What is known of an event that nobody here handles; empty when it is malformed. */
    static Optional<Sighting> sighting(ConsumerRecord<byte[], byte[]> raw) {
        var subject = Headers.uuid(raw, "ce_subject");
        var sequence = Headers.text(raw, "ce_sequence");
        return subject == null || sequence == null || !sequence.matches("[0-9]{1,20}") || overflows(sequence)
                ? Optional.empty()
                : Optional.of(new Sighting(new Key(raw.topic(), subject), Long.parseLong(sequence)));
    }

    private static boolean overflows(String digits) {
        return new BigInteger(digits).bitLength() > Long.SIZE - 1;
    }

    Key key() {
        return new Key(raw.topic(), subject);
    }

    Sighting sighting() {
        return new Sighting(key(), sequence);
    }

    private static long positive(String number) {
        var sequence = Long.parseLong(number);
        if (sequence < 1) {
            throw new Unreadable("sequence must be at least 1");
        }
        return sequence;
    }

    private static String required(ConsumerRecord<?, ?> raw, String name) {
        var value = Headers.text(raw, name);
        if (value == null) {
            throw new Unreadable("no header " + name);
        }
        return value;
    }

    /** A record that is not an event, or whose payload violates its schema. */
    static final class Unreadable extends RuntimeException {
        Unreadable(String why) {
            super(why);
        }
    }
}
