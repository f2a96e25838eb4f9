package fr.rebond.kit.test.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record to send, well-formed or not.
 *
 * @param key       null for a record without a key
 * @param partition null to derive it from the key
 * @param value     null for a tombstone
 */
@SuppressWarnings("ArrayRecordComponent")
public record RawRecord(
        @Nullable String key, @Nullable Integer partition, Map<String, String> headers, byte @Nullable [] value) {

    /** A well-formed event with a new id. The methods {@code with…} change one part of it. */
    public static RawRecord event(String type, UUID subject, long sequence, String key, String json) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_source", "/" + type.split("\\.")[2]);
        headers.put("ce_type", type);
        headers.put("ce_subject", subject.toString());
        headers.put("ce_time", Instant.now().toString());
        headers.put("ce_sequence", "%020d".formatted(sequence));
        headers.put("content-type", "application/json");
        return new RawRecord(key, null, headers, json.getBytes(StandardCharsets.UTF_8));
    }

    public RawRecord withHeader(String name, String text) {
        var changed = new LinkedHashMap<>(headers);
        changed.put(name, text);
        return new RawRecord(key, partition, changed, value);
    }

    public RawRecord withoutHeader(String name) {
        var changed = new LinkedHashMap<>(headers);
        changed.remove(name);
        return new RawRecord(key, partition, changed, value);
    }

    public RawRecord withKey(String other) {
        return new RawRecord(other, partition, headers, value);
    }

    public RawRecord onPartition(int other) {
        return new RawRecord(key, other, headers, value);
    }

    public RawRecord withValue(byte @Nullable [] other) {
        return new RawRecord(key, partition, headers, other);
    }

    public String id() {
        return headers.get("ce_id");
    }

    ProducerRecord<String, byte[]> to(String topic) {
        var sent = new ProducerRecord<>(topic, partition, key, value);
        headers.forEach((name, text) -> sent.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return sent;
    }
}
