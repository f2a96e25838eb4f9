package fr.rebond.kit.test.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.rebond.kit.test.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventSchemasTest {

    private static final String SCHEMA = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema",
             "type": "object", "required": ["missionId"],
             "properties": {"missionId": {"type": "string", "format": "uuid"}}}
            """;

    @TempDir
    private Path contracts;

    private EventSchemas schemas;

    @BeforeEach
    void writeContracts() throws IOException {
        Files.createDirectories(contracts.resolve("samples"));
        Files.writeString(contracts.resolve("mission-started.v1.schema.json"), SCHEMA);
        Files.writeString(contracts.resolve("samples/mission-started.v1.json"), "{}");
        Files.writeString(contracts.resolve("samples/mission-started.v1.oldest.json"), "{}");
        Files.writeString(contracts.resolve("samples/mission-started-again.v1.json"), "{}");
        schemas = new EventSchemas(contracts);
    }

    @Test
    void reportsUndescribedProperties() {
        // When
        var problems = schemas.problems(
                "mission-started", "{\"missionId\": \"0198f0a0-0000-7000-8000-000000000000\", \"landArea\": 1}");
        // Then
        assertThat(problems).singleElement().asString().contains("landArea");
    }

    @Test
    void acceptsAValidEvent() {
        // When
        var problems = schemas.problems("mission-started", "{\"missionId\": \"0198f0a0-0000-7000-8000-000000000000\"}");
        // Then
        assertThat(problems).isEmpty();
    }

    @Test
    void reportsMissingPropertiesAndWrongFormats() {
        // When
        var missing = schemas.problems("mission-started", "{}");
        var format = catchThrowable(() -> schemas.mustFit("mission-started", "{\"missionId\": \"7\"}"));
        // Then
        assertThat(missing).singleElement().asString().contains("missionId");
        assertThat(format).isInstanceOf(AssertionError.class).hasMessageContaining("uuid");
    }

    @Test
    void listsTheSamplesOfOneEvent() {
        // When
        var samples = schemas.samples("mission-started");
        // Then
        assertThat(samples)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("mission-started.v1.json", "mission-started.v1.oldest.json");
    }

    @Test
    void findsTheRepositoryFromItsSubfolders() throws IOException {
        // Given
        var root = contracts.resolve("checkout");
        Files.createDirectories(root.resolve("contracts"));
        var module = Files.createDirectories(root.resolve("deploy/local"));
        // When
        var found = Repository.above(module);
        // Then
        assertThat(found).isEqualTo(root);
    }
}
