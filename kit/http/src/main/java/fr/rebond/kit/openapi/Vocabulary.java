package fr.rebond.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Describes the properties and parameters whose meaning is the same wherever their name occurs, so that it is written
 * once, and gives the patterns of identifiers. The files {@code openapi/vocabulary.properties} of the kit and of the
 * process have a line for each name of a property, or for {@code Schema.name} where it means something else, and for
 * {@code parameter.name}. A pattern has {@code pattern.} before the name. Annotations in the code have precedence.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP, priority = 20)
public class Vocabulary implements OASFilter {

    private static final String FILE = "openapi/vocabulary.properties";

    private final Properties words = read();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getParameters() != null)
                .flatMap(operation -> operation.getParameters().stream())
                .filter(parameter -> parameter.getDescription() == null)
                .forEach(parameter -> parameter.setDescription(words.getProperty("parameter." + parameter.getName())));
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                var described = new LinkedHashMap<>(schema.getProperties());
                described.replaceAll((property, value) -> described(name, property, value));
                schema.setProperties(described);
            }
        });
    }

    private Schema described(String schema, String property, Schema value) {
        if (value.getType() != null && value.getType().contains(Schema.SchemaType.STRING) && isFree(value)) {
            value.setPattern(word("pattern.", schema, property).orElse(null));
        }
        if (value.getDescription() != null) {
            return value;
        }
        var description = word("", schema, property);
        if (description.isEmpty() || value.getRef() == null) {
            return description.map(value::description).orElse(value);
        }
        // OpenAPI 3.0 ignores the other properties of a reference.
        return OASFactory.createSchema().description(description.get()).allOf(List.of(value));
    }

    private static boolean isFree(Schema text) {
        return text.getPattern() == null && text.getFormat() == null && text.getEnumeration() == null;
    }

    private Optional<String> word(String prefix, String schema, String property) {
        return Optional.ofNullable(words.getProperty(prefix + schema + "." + property))
                .or(() -> Optional.ofNullable(words.getProperty(prefix + property)));
    }

    private static Properties read() {
        var all = new Properties();
        try {
            for (var file : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(FILE))) {
                try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }
}
