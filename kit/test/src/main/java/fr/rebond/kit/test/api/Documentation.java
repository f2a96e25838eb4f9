package fr.rebond.kit.test.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;

/** Checks that the OpenAPI document of the running service explains everything that it names. */
public final class Documentation {

    private Documentation() {}

    public static void assertComplete() {
        var document = Operation.document();
        var missing = new ArrayList<String>();
        document.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(property -> {
                            if (!isDescribed(property.getValue())) {
                                missing.add("property " + schema.getKey() + "." + property.getKey());
                            }
                        }));
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    var name = operation.getValue().path("operationId").asText();
                    if (operation.getValue().path("summary").asText().isBlank()) {
                        missing.add("summary of " + name);
                    }
                    operation.getValue().path("parameters").forEach(parameter -> {
                        if (!isDescribed(parameter)) {
                            missing.add("parameter " + parameter.path("name").asText() + " of " + name);
                        }
                    });
                }));
        document.path("tags").forEach(tag -> {
            if (!isDescribed(tag)) {
                missing.add("tag " + tag.path("name").asText());
            }
        });
        assertThat(missing).as("without a description").isEmpty();
    }

    private static boolean isDescribed(JsonNode named) {
        return !named.path("description").asText().isBlank();
    }
}
