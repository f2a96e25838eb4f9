package fr.rebond.kit.test.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record read from a topic.
 *
 * @param headers the last value of each header, as text
 * @param text    the value; empty for a tombstone
 */
public record PublishedRecord(
        String topic, int partition, long offset, @Nullable String key, Map<String, String> headers, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static PublishedRecord of(ConsumerRecord<String, byte[]> found) {
        var headers = new LinkedHashMap<String, String>();
        found.headers().forEach(header -> headers.put(header.key(), utf8(header.value())));
        return new PublishedRecord(
                found.topic(), found.partition(), found.offset(), found.key(), headers, utf8(found.value()));
    }

    /** {@code fr.rebond.<service>.<event-name>.v1} */
    public String type() {
        return headers.getOrDefault("ce_type", "");
    }

    public String subject() {
        return headers.getOrDefault("ce_subject", "");
    }

    public JsonNode body() {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + text, e);
        }
    }

    boolean is(String event, Object about) {
        return (type().equals(event) || type().contains("." + event + "."))
                && subject().equals(about.toString());
    }

    private static String utf8(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
