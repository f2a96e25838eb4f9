package fr.rebond.kit.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** An event on its way from the outbox to the topic, as a CloudEvent 1.0 in binary mode. */
record OutboxRow(
        long seq,
        UUID id,
        String type,
        UUID subject,
        long sequence,
        UUID partitionKey,
        String payload,
        @Nullable String traceparent,
        Instant occurredAt) {

    static final String COLUMNS = "seq, id, type, subject, sequence, partition_key, payload, traceparent, occurred_at";

    static OutboxRow of(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getLong(5),
                row.getObject(6, UUID.class),
                row.getString(7),
                row.getString(8),
                row.getObject(9, OffsetDateTime.class).toInstant());
    }

    /** The producer sets the timestamp of the record: the real time of publishing. Business time is in ce_time only. */
    ProducerRecord<String, String> record(String topic, String source) {
        var headers = new RecordHeaders();
        header(headers, "ce_specversion", "1.0");
        header(headers, "ce_id", id.toString());
        header(headers, "ce_source", source);
        header(headers, "ce_type", type);
        header(headers, "ce_subject", subject.toString());
        header(headers, "ce_time", occurredAt.toString());
        header(headers, "ce_sequence", "%020d".formatted(sequence));
        header(headers, "content-type", "application/json");
        if (traceparent != null) {
            header(headers, "traceparent", traceparent);
        }
        return new ProducerRecord<>(topic, null, null, partitionKey.toString(), payload, headers);
    }

    private static void header(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
