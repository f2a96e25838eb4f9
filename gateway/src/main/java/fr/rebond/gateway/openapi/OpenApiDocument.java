package fr.rebond.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import fr.rebond.gateway.settings.GatewaySettings;
import fr.rebond.kit.problem.ProblemSettings;
import io.quarkus.runtime.Startup;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/**
 * The OpenAPI document of all services, {@code contracts/openapi/rebond.yaml}, with the addresses of this deployment. It
 * is written, compressed and hashed once, at start.
 */
@Startup
@ApplicationScoped
class OpenApiDocument {

    private static final String RESOURCE = "/contracts/openapi/rebond.yaml";
    private static final String ISSUER = "https://identity.rebond.example/realms/rebond";
    private static final String PROBLEM_BASE = "https://rebond.example/problems/";
    private static final int TAG_BYTES = 12;
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS));

    private final Form yaml;
    private final Form json;

    /** @param tag entity tag without quotes: a hash of the content */
    record Form(String mediaType, Buffer plain, Buffer gzip, String tag) {

        static Form of(String mediaType, byte[] content) {
            return new Form(mediaType, Buffer.buffer(content), Buffer.buffer(compressed(content)), hash(content));
        }
    }

    OpenApiDocument(GatewaySettings settings, ProblemSettings problemSettings) {
        var document = read(text -> settings.openapi()
                .issuer()
                .map(issuer -> text.replace(ISSUER, issuer.toString()))
                .orElse(text)
                .replace(PROBLEM_BASE, problemSettings.base().toString()));
        document.withArrayProperty("servers")
                .removeAll()
                .addObject()
                .put("url", settings.openapi().server().toString())
                .put("x-internal", false);
        try {
            yaml = Form.of("application/yaml", YAML.writeValueAsBytes(document));
            json = Form.of("application/json", new ObjectMapper().writeValueAsBytes(document));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Form yaml() {
        return yaml;
    }

    Form json() {
        return json;
    }

    private static ObjectNode read(UnaryOperator<String> adapted) {
        try (var content = OpenApiDocument.class.getResourceAsStream(RESOURCE)) {
            var text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            return (ObjectNode) YAML.readTree(adapted.apply(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(RESOURCE, unreadable);
        }
    }

    private static byte[] compressed(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
