package fr.rebond.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Merges the OpenAPI documents of the services into one. Fails when two services use the same name for different
 * components, or the same id for two operations.
 */
final class Merger {

    private static final String SCOPES = "/flows/clientCredentials/scopes";

    private final ObjectNode merged;
    private final Map<String, String> operations = new HashMap<>();

    private Merger(ObjectNode head) {
        merged = head.deepCopy();
    }

    /**
     * @param head version, info and servers of the merged document
     * @throws IllegalStateException when two services use the same name or path
     */
    static ObjectNode merge(ObjectNode head, List<Snapshot> snapshots) {
        var merger = new Merger(head);
        snapshots.forEach(merger::add);
        return merger.merged;
    }

    private void add(Snapshot snapshot) {
        addTags(snapshot.document().path("tags"));
        addPaths(snapshot);
        var components = merged.withObjectProperty("components");
        for (var section : snapshot.document().path("components").properties()) {
            var target = components.withObjectProperty(section.getKey());
            for (var component : section.getValue().properties()) {
                var known = target.get(component.getKey());
                var value = withScopesOf(component.getValue(), known);
                if (known != null && !withScopesOf(known, value).equals(value)) {
                    throw new IllegalStateException(
                            "%s of %s means something else in another service: rename one of them"
                                    .formatted(component.getKey(), snapshot.service()));
                }
                target.set(component.getKey(), value);
            }
        }
    }

    /** The services describe the same identity provider, each with the scopes of its own operations. */
    private static JsonNode withScopesOf(JsonNode scheme, @Nullable JsonNode other) {
        var all = scheme.deepCopy();
        if (other != null
                && all.at(SCOPES) instanceof ObjectNode scopes
                && other.at(SCOPES) instanceof ObjectNode more) {
            scopes.setAll(more);
        }
        return all;
    }

    private void addTags(JsonNode tags) {
        var known = new HashSet<String>();
        var target = merged.withArrayProperty("tags");
        target.forEach(tag -> known.add(tag.path("name").asText()));
        for (var tag : tags) {
            if (known.add(tag.path("name").asText())) {
                target.add(tag);
            }
        }
    }

    private void addPaths(Snapshot snapshot) {
        var target = merged.withObjectProperty("paths");
        for (var path : snapshot.document().path("paths").properties()) {
            var item = target.withObjectProperty(path.getKey());
            for (var part : path.getValue().properties()) {
                if (item.has(part.getKey())) {
                    throw new IllegalStateException("%s %s is described by two services, one of them %s"
                            .formatted(part.getKey().toUpperCase(Locale.ROOT), path.getKey(), snapshot.service()));
                }
                register(part.getValue().path("operationId").asText(), snapshot.service());
                item.set(part.getKey(), part.getValue());
            }
        }
    }

    private void register(String operationId, String service) {
        var other = operations.put(operationId, service);
        if (other != null) {
            throw new IllegalStateException(
                    "The operation id %s is used by %s and by %s".formatted(operationId, other, service));
        }
    }
}
