package fr.rebond.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import fr.rebond.kit.test.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The merged document of all services, generated from their committed documents. */
final class WholeApi {

    private static final List<String> SERVICES = List.of("gateway", "applications", "missions", "funding");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS));

    private WholeApi() {}

    static ObjectNode document() {
        return Merger.merge(head(), snapshots());
    }

    static String yaml() {
        try {
            return YAML.writeValueAsString(document());
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static List<Snapshot> snapshots() {
        return SERVICES.stream().map(WholeApi::snapshot).toList();
    }

    private static Snapshot snapshot(String service) {
        try {
            return new Snapshot(service, (ObjectNode)
                    YAML.readTree(Repository.openApi(service).toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ObjectNode head() {
        try (var content = WholeApi.class.getResourceAsStream("/openapi-head.yaml")) {
            return (ObjectNode) YAML.readTree(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
