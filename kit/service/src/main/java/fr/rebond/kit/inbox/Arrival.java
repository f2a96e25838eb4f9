package fr.rebond.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
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
                    Long.parseLong(required(raw, "ce_sequence")),
                    Instant.parse(required(raw, "ce_time")),
                    header(raw, "traceparent"));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new Unreadable("malformed attribute: " + malformed.getMessage());
        }
    }

    static @Nullable String header(ConsumerRecord<?, ?> raw, String name) {
        var header = raw.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String required(ConsumerRecord<?, ?> raw, String name) {
        var value = header(raw, name);
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
