package fr.rebond.kit.inbox.consumer;

import static java.util.stream.Collectors.joining;

import fr.rebond.kit.test.events.RawRecord;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The headers of a record as the last version has stored them. */
final class StoredHeaders {

    private StoredHeaders() {}

    static String of(RawRecord record) {
        return record.headers().entrySet().stream()
                .map(header -> "\"%s\":\"%s\"".formatted(header.getKey(), base64(header.getValue())))
                .collect(joining(",", "{", "}"));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
