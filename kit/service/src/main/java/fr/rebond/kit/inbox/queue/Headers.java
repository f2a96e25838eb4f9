package fr.rebond.kit.inbox.queue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import fr.rebond.kit.outbox.EventJson;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads the headers of a record, which may be malformed. */
public final class Headers {

    private static final TypeReference<Map<String, byte[]>> STORED = new TypeReference<>() {};

    private Headers() {}

    public static @Nullable String text(ConsumerRecord<?, ?> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Absent when it is malformed. */
    public static @Nullable UUID uuid(ConsumerRecord<?, ?> record, String name) {
        try {
            var text = text(record, name);
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    /** Without control characters, which the database would refuse. */
    static @Nullable String printable(ConsumerRecord<?, ?> record, String name) {
        var text = text(record, name);
        return text == null ? null : text.replaceAll("\\p{Cntrl}", "?");
    }

    static String write(ConsumerRecord<?, ?> record) {
        var headers = new LinkedHashMap<String, byte[]>();
        record.headers().forEach(header -> headers.put(header.key(), header.value()));
        try {
            return EventJson.MAPPER.writeValueAsString(headers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static void read(String stored, ConsumerRecord<?, ?> record) {
        try {
            EventJson.MAPPER
                    .readValue(stored, STORED)
                    .forEach((name, value) -> record.headers().add(name, value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
