package fr.rebond.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes one OpenAPI document of those of the services.
 *
 * <p>A component that two services describe alike stands once; one that they describe differently under one name gets
 * the service's name before its own. An operation that several services have, as each has its journal, stands once when
 * all describe it alike, and is refused otherwise: the reader could not tell which holds. Names of operations are unique.
 */
final class Merger {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final ObjectNode merged;
    private final Set<String> operations = new HashSet<>();

    private Merger(ObjectNode head) {
        merged = head.deepCopy();
    }

    /** @param head what is said of the whole: version, info, servers */
    static ObjectNode merge(ObjectNode head, List<Snapshot> snapshots) {
        var merger = new Merger(head);
        snapshots.forEach(merger::add);
        return merger.merged;
    }

    private void add(Snapshot snapshot) {
        var components = merged.withObjectProperty("components");
        var renaming = Renaming.of(snapshot, components);
        addTags(snapshot.document().path("tags"));
        addPaths(snapshot.service(), renaming.applied(snapshot.document().path("paths")));
        for (var section : snapshot.document().path("components").properties()) {
            var target = components.withObjectProperty(section.getKey());
            for (var component : section.getValue().properties()) {
                var name = renaming.name(section.getKey(), component.getKey());
                var described = renaming.applied(component.getValue());
                if (target.has(name) && !target.get(name).equals(described)) {
                    throw new IllegalStateException("%s of %s cannot be called %s: something else is"
                            .formatted(component.getKey(), snapshot.service(), name));
                }
                target.set(name, described);
            }
        }
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

    private void addPaths(String service, JsonNode paths) {
        var target = merged.withObjectProperty("paths");
        for (var path : paths.properties()) {
            var item = target.withObjectProperty(path.getKey());
            for (var part : path.getValue().properties()) {
                addPart(service, path.getKey(), item, part.getKey(), part.getValue());
            }
        }
    }

    private void addPart(String service, String path, ObjectNode item, String key, JsonNode part) {
        var known = item.get(key);
        if (known == null) {
            if (METHODS.contains(key) && part instanceof ObjectNode operation) {
                nameOnce(service, operation);
            }
            item.set(key, part);
        } else if (!known.equals(part)) {
            throw new IllegalStateException("Services describe %s %s differently; one of them is %s"
                    .formatted(key.toUpperCase(Locale.ROOT), path, service));
        }
    }

    private void nameOnce(String service, ObjectNode operation) {
        var name = operation.path("operationId").asText("");
        if (!name.isEmpty() && !operations.add(name)) {
            var longer = service + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            operation.put("operationId", longer);
            operations.add(longer);
        }
    }
}
