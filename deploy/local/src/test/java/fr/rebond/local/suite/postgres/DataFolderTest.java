package fr.rebond.local.suite.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import fr.rebond.local.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path folder;

    @Test
    void rejectsDataOfAnotherVersion() throws IOException {
        // Given
        Files.writeString(folder.resolve("PG_VERSION"), "17\n");
        // When
        var refusal = catchThrowable(() -> new DataFolder(folder).requireVersion());
        // Then
        assertThat(refusal).isInstanceOf(Failure.class).hasMessageContaining("PostgreSQL 17, and this suite has 18");
    }

    @Test
    void acceptsDataOfItsVersionOrNoData() throws IOException {
        // Given
        Files.writeString(folder.resolve("PG_VERSION"), "18\n");
        // When
        var own = assertThatCode(() -> new DataFolder(folder).requireVersion());
        var none = assertThatCode(() -> new DataFolder(folder.resolve("none")).requireVersion());
        // Then
        own.doesNotThrowAnyException();
        none.doesNotThrowAnyException();
    }

    @Test
    void ignoresAProcessThatRunsElsewhere() throws IOException {
        // Given
        Files.writeString(
                folder.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");
        // When
        var server = new DataFolder(folder).postmaster();
        // Then
        assertThat(server).isEmpty();
    }

    @Test
    void deletesThePidFileOfAKilledServer() throws Exception {
        // Given
        var pidFile = Files.writeString(
                folder.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");
        // When
        new DataFolder(folder).awaitOrphans();
        // Then
        assertThat(pidFile).doesNotExist();
    }

    @Test
    void findsTheServerThatUsesIt() throws Exception {
        // Given
        var server =
                new ProcessBuilder("sleep", "60").directory(folder.toFile()).start();
        var pidFile = Files.writeString(folder.resolve("postmaster.pid"), server.pid() + "\n");
        try {
            // When
            var data = new DataFolder(folder);
            await().until(() -> data.postmaster().isPresent());
            data.awaitOrphans();
            // Then
            assertThat(data.postmaster()).contains(server.toHandle());
            assertThat(pidFile).exists();
        } finally {
            server.destroyForcibly();
        }
    }
}
