package fr.rebond.local.suite.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.rebond.local.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipTest {

    @TempDir
    private Path folder;

    @Test
    void hasTheVersionInTheNameOfItsFolder() throws IOException {
        // Given
        var archive = folder.resolve("keycloak.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("keycloak-26.7.3/"));
            zip.putNextEntry(new ZipEntry("keycloak-26.7.3/bin/kc.sh"));
        }
        // When
        Zip.unpack(archive, folder, "keycloak", "bin/kc.sh");
        // Then
        assertThat(Zip.version(archive)).isEqualTo("keycloak-26.7.3");
        assertThat(folder.resolve("keycloak/bin/kc.sh")).isExecutable();
    }

    @Test
    void failsIfTheArchiveIsMissing() {
        // When
        var refusal = catchThrowable(() -> Zip.version(folder.resolve("none.zip")));
        // Then
        assertThat(refusal).isInstanceOf(Failure.class).hasMessageContaining("none.zip is missing");
    }
}
