package fr.rebond.kit.test.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.rebond.kit.test.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All events of all services, read from their schemas in {@code contracts/events}. */
public final class EventCatalogue {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUFFIX = ".v1.schema.json";

    private static final String HEAD = """
            # Catalogue of events

            Generated from the schemas in [contracts/events](../contracts/events); a test fails when it is out of date. A
            service publishes its events on its topic `rebond.<producer>`, with the CloudEvents type
            `fr.rebond.<producer>.<event>.v1`. The events of a subject are numbered and keep their order; so do all events
            with the same key. The journal `/v1/changes/<producer>` lists every event for systems that may read it.

            | event | when | producer | consumers | subject | key |
            | --- | --- | --- | --- | --- | --- |
            """;

    private final List<JsonNode> schemas;

    private EventCatalogue(List<JsonNode> schemas) {
        this.schemas = schemas;
    }

    public static EventCatalogue ofTheRepository() {
        var folder = Repository.root().resolve("contracts/events");
        try (var files = Files.list(folder)) {
            return new EventCatalogue(files.filter(file -> file.toString().endsWith(SUFFIX))
                    .map(EventCatalogue::read)
                    .sorted(Comparator.comparing(EventCatalogue::producer)
                            .thenComparing(schema -> schema.path("title").asText()))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the events that a service publishes. */
    public Set<String> producedBy(String service) {
        return schemas.stream()
                .filter(schema -> producer(schema).equals(service))
                .map(schema -> schema.path("title").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The CloudEvents types of the events that a service consumes. */
    public Set<String> consumedBy(String service) {
        return schemas.stream()
                .filter(schema -> consumers(schema).contains(service))
                .map(schema -> "fr.rebond.%s.%s.v1"
                        .formatted(producer(schema), schema.path("title").asText()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The content of {@code docs/events.md}. */
    public String page() {
        return schemas.stream().map(EventCatalogue::row).collect(Collectors.joining("", HEAD, ""));
    }

    private static String row(JsonNode schema) {
        var event = schema.path("title").asText();
        var facts = schema.path("x-rebond");
        return "| [`%s`](../contracts/events/%s%s) | %s | %s | %s | %s | %s |%n"
                .formatted(
                        event,
                        event,
                        SUFFIX,
                        schema.path("description").asText(),
                        producer(schema),
                        consumers(schema).isEmpty() ? "journal only" : String.join(", ", consumers(schema)),
                        facts.path("subject").asText(),
                        facts.path("key").asText());
    }

    private static String producer(JsonNode schema) {
        return schema.path("x-rebond").path("producer").asText();
    }

    private static List<String> consumers(JsonNode schema) {
        return schema.path("x-rebond")
                .path("consumers")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
