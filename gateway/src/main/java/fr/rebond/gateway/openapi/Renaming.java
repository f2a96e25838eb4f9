package fr.rebond.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Which components of a snapshot need another name in the merged document: those whose name is taken there by a
 * different component, and therefore those that refer to one of them under a name that both documents have.
 */
final class Renaming {

    private static final String ROOT = "#/components/";

    /** Operations name them without a reference, which could not be renamed. */
    private static final String SECURITY_SCHEMES = "securitySchemes";

    private final String prefix;
    private final Map<String, String> references = new HashMap<>();

    private Renaming(String service) {
        prefix = service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1);
    }

    static Renaming of(Snapshot snapshot, ObjectNode mergedComponents) {
        var renaming = new Renaming(snapshot.service());
        var components = snapshot.document().path("components");
        while (renaming.findAnother(components, mergedComponents)) {
            // each new name may make others differ
        }
        return renaming;
    }

    private boolean findAnother(JsonNode components, ObjectNode merged) {
        var before = references.size();
        for (var section : components.properties()) {
            for (var component : section.getValue().properties()) {
                var taken = merged.path(section.getKey()).path(component.getKey());
                if (!taken.isMissingNode() && !taken.equals(applied(component.getValue()))) {
                    if (section.getKey().equals(SECURITY_SCHEMES)) {
                        throw new IllegalStateException(
                                "Services describe the security scheme %s differently".formatted(component.getKey()));
                    }
                    references.put(
                            reference(section.getKey(), component.getKey()),
                            reference(section.getKey(), prefix + component.getKey()));
                }
            }
        }
        return references.size() > before;
    }

    private static String reference(String section, String name) {
        return ROOT + section + "/" + name;
    }

    /** The name of a component in the merged document. */
    String name(String section, String name) {
        return references.containsKey(reference(section, name)) ? prefix + name : name;
    }

    /** A copy in which all references lead to the new names. */
    <T extends JsonNode> T applied(T node) {
        T copy = node.deepCopy();
        rewrite(copy);
        return copy;
    }

    private void rewrite(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                rewrite(entry.getValue());
                renamed(entry.getValue(), entry::setValue);
            });
        } else if (node instanceof ArrayNode array) {
            for (var index = 0; index < array.size(); index++) {
                var position = index;
                rewrite(array.get(index));
                renamed(array.get(index), renamed -> array.set(position, renamed));
            }
        }
    }

    private void renamed(JsonNode value, Consumer<JsonNode> setter) {
        if (value.isTextual() && references.containsKey(value.textValue())) {
            setter.accept(TextNode.valueOf(references.get(value.textValue())));
        }
    }
}
