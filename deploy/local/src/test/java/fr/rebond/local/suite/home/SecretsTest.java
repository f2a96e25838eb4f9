package fr.rebond.local.suite.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.rebond.local.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void choose() {
        home = Home.of(folder, Map.of());
    }

    @Test
    void areGeneratedOnceAndDiffer() {
        // Given
        var first = Secrets.of(home);
        first.generateMissing(List.of("postgres", "keycloak.admin"));
        // When
        var second = Secrets.of(home);
        second.generateMissing(List.of("postgres", "user.auditor"));
        // Then
        assertThat(second.of("postgres")).isEqualTo(first.of("postgres")).hasSize(32);
        assertThat(second.of("user.auditor")).hasSize(32).isNotEqualTo(second.of("postgres"));
        assertThat(second.of("keycloak.admin")).isEqualTo(first.of("keycloak.admin"));
    }

    @Test
    void areReadableByTheirOwnerOnly() throws IOException {
        // When
        Secrets.of(home).generateMissing(List.of("postgres"));
        // Then
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.secrets())))
                .isEqualTo("rw-------");
    }

    @Test
    void replaceTheDraftOfAnInterruptedWrite() throws IOException {
        // Given
        Files.createDirectories(home.folder());
        var draft = Files.writeString(home.folder().resolve("secrets.properties.new"), "half of");
        // When
        Secrets.of(home).generateMissing(List.of("postgres"));
        // Then
        assertThat(draft).doesNotExist();
        assertThat(Secrets.of(home).of("postgres")).hasSize(32);
    }

    @Test
    void failIfTheFileCannotBeWritten() throws IOException {
        // Given
        Files.writeString(folder.resolve(".rebond"), "a file");
        // When
        var refusal = catchThrowable(() -> Secrets.of(home).generateMissing(List.of("postgres")));
        // Then
        assertThat(refusal).isInstanceOf(Failure.class).hasMessageContaining("secrets.properties cannot be written");
    }

    @Test
    void areNotGeneratedForExistingData() throws IOException {
        // Given
        Files.createDirectories(home.postgres());
        // When
        var refusal = catchThrowable(() -> Secrets.of(home).generateMissing(List.of("postgres")));
        // Then
        assertThat(refusal).isInstanceOf(Failure.class).hasMessageContaining("./rebond down --wipe");
        assertThat(home.secrets()).doesNotExist();
    }
}
