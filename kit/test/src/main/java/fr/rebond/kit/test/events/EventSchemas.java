package fr.rebond.kit.test.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.rebond.kit.test.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * The schemas of the events in {@code contracts/events}. Both producers and consumers are checked against them.
 *
 * <p>The schemas allow unknown properties, because consumers ignore them. Here unknown properties are refused, because a
 * producer must describe every property that it publishes.
 *
 * @param folder of {@code <event-name>.v1.schema.json}, with {@code samples/<event-name>.v1*.json}
 */
public record EventSchemas(Path folder) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    public static EventSchemas ofTheRepository() {
        return new EventSchemas(Repository.root().resolve("contracts/events"));
    }

    /**
     * The violations of the schema of the event; empty for a valid body.
     *
     * @param event the name, such as {@code mission-started}
     */
    public List<String> problems(String event, String json) {
        return schema(event)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    /** Fails the test unless the body is valid. */
    public void mustFit(String event, String json) {
        var problems = problems(event, json);
        if (!problems.isEmpty()) {
            throw new AssertionError("%s does not fit its schema: %s%n%s".formatted(event, problems, json));
        }
    }

    /** The samples of an event. Every consumer must be able to read each of them. */
    public List<Path> samples(String event) {
        try (var files = Files.list(folder.resolve("samples"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(event + ".v1"))
                    .filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails the test unless each of these events has samples, and all of them are valid. */
    public void samplesMustFit(String... events) {
        for (var event : events) {
            samplesMustBeRead(event, json -> problems(event, json));
        }
    }

    /**
     * Fails the test unless the event has samples, and the reader accepts all of them.
     *
     * @param event the name, such as {@code mission-started}, or the type, such as
     *              {@code fr.rebond.missions.mission-started.v1}
     */
    public void samplesMustBeRead(String event, Reader reader) {
        var type = event.split("\\.");
        var samples = samples(type[Math.max(0, type.length - 2)]);
        if (samples.isEmpty()) {
            throw new AssertionError("No sample of " + event);
        }
        for (var sample : samples) {
            try {
                var problems = reader.problems(Files.readString(sample));
                if (!problems.isEmpty()) {
                    throw new AssertionError("%s: %s".formatted(sample, problems));
                }
            } catch (IOException unreadable) {
                throw new AssertionError("%s cannot be read".formatted(sample), unreadable);
            }
        }
    }

    /** Reads a sample as a consumer does, and returns what is wrong with it; empty for a readable sample. */
    @FunctionalInterface
    public interface Reader {

        Collection<?> problems(String json) throws IOException;
    }

    private Schema schema(String event) {
        var file = folder.resolve(event + ".v1.schema.json");
        try {
            var closed = JSON.readTree(Files.readString(file));
            closed.findParents("properties")
                    .forEach(described -> ((ObjectNode) described).put("additionalProperties", false));
            return REGISTRY.getSchema(SchemaLocation.of(file.toUri().toString()), closed.toString(), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException("No schema for the event " + event, e);
        }
    }
}
