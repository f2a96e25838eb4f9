package fr.rebond.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The API of all services as one OpenAPI document, made of the snapshots that were committed with this build: it is
 * there when a service is not.
 */
final class WholeApi {

    private static final List<String> SERVICES = List.of("gateway", "applications", "missions", "funding");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS));

    private final ObjectNode document = Merger.merge(read("openapi-head.yaml"), snapshots());

    ObjectNode document() {
        return document;
    }

    byte[] yaml() {
        return written(YAML);
    }

    byte[] json() {
        return written(new ObjectMapper());
    }

    private byte[] written(ObjectMapper mapper) {
        try {
            return mapper.writeValueAsBytes(document);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static List<Snapshot> snapshots() {
        var snapshots = new ArrayList<Snapshot>();
        for (var service : SERVICES) {
            var resource = "contracts/openapi/" + service + ".yaml";
            if (WholeApi.class.getClassLoader().getResource(resource) != null) {
                snapshots.add(new Snapshot(service, read(resource)));
            }
        }
        return snapshots;
    }

    private static ObjectNode read(String resource) {
        try (var content = WholeApi.class.getClassLoader().getResourceAsStream(resource)) {
            return (ObjectNode) YAML.readTree(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
