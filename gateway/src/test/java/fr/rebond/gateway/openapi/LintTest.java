package fr.rebond.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.kit.test.Repository;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The linters that partners use find nothing in the merged document. Skipped on a machine without Node.js. */
class LintTest {

    private static final Path RULES = Repository.root().resolve("gateway/src/test/node");
    private static final Path WORK = Repository.root().resolve("gateway/target/node");
    private static final List<String> FILES =
            List.of(".npmrc", "package.json", "package-lock.json", "spectral.yaml", "redocly.yaml");
    private static final String DOCUMENT = Repository.openApi("rebond").toString();

    @BeforeAll
    static void installTheLinters() throws IOException, InterruptedException {
        assumeTrue(isOnThePath("npm"), "Node.js with npm is not installed");
        Files.createDirectories(WORK);
        for (var file : FILES) {
            Files.copy(RULES.resolve(file), WORK.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        assertSilent("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
    }

    @Test
    void spectralFindsNothing() throws IOException, InterruptedException {
        assertSilent("npx", "spectral", "lint", "--fail-severity=hint", "--ruleset=spectral.yaml", DOCUMENT);
    }

    @Test
    void redoclyFindsNothing() throws IOException, InterruptedException {
        assertSilent("npx", "redocly", "lint", "--config=redocly.yaml", DOCUMENT);
    }

    /** Spectral's rule of the same purpose also wants it of what the API sends. */
    @Test
    void everyTextThatTheApiReceivesIsLimited() {
        var schemas = WholeApi.document().path("components").path("schemas");
        var unlimited = schemas.properties().stream()
                .filter(schema -> schema.getKey().endsWith("Form"))
                .flatMap(schema -> schema.getValue().path("properties").properties().stream()
                        .filter(property -> isUnlimited(property.getValue()))
                        .map(property -> schema.getKey() + "." + property.getKey()));
        assertThat(unlimited).isEmpty();
    }

    private static boolean isUnlimited(JsonNode property) {
        return switch (property.path("type").asText()) {
            case "array" -> !property.has("maxItems");
            case "string" ->
                List.of("maxLength", "pattern", "format", "enum", "allOf").stream()
                        .noneMatch(property::has);
            default -> false;
        };
    }

    private static boolean isOnThePath(String command) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    private static void assertSilent(String... command) throws IOException, InterruptedException {
        var output = Files.createTempFile("lint", ".txt");
        try {
            var builder = new ProcessBuilder(command)
                    .directory(WORK.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().put("REDOCLY_TELEMETRY", "off");
            builder.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
            var process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        } finally {
            Files.delete(output);
        }
    }
}
