package fr.rebond.local.suite.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.rebond.kit.test.parts.Folders;
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

class HomeTest {

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void choose() {
        home = Home.of(folder, Map.of());
    }

    @Test
    void isInTheCheckoutUnlessTheEnvironmentNamesAnotherFolder() {
        // When
        var chosen = Home.of(folder, Map.of("REBOND_HOME", "/elsewhere/suite"));
        // Then
        assertThat(home.folder()).isEqualTo(folder.resolve(".rebond"));
        assertThat(chosen.folder()).isEqualTo(Path.of("/elsewhere/suite"));
    }

    @Test
    void isAccessibleToItsOwnerOnly() throws IOException {
        // When
        home.create();
        // Then
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
                .isEqualTo("rwx------");
    }

    @Test
    void keepsThePermissionsOfAnExistingFolder() throws IOException {
        // Given
        Files.createDirectories(home.folder());
        Files.setPosixFilePermissions(home.folder(), PosixFilePermissions.fromString("rwxr-x---"));
        // When
        home.create();
        // Then
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
                .isEqualTo("rwxr-x---");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(home.folder().resolve("logs"))))
                .isEqualTo("rwx------");
    }

    @Test
    void requiresMoreSpaceForTheFirstStart() throws IOException {
        // Given
        var refusal = catchThrowable(() -> home.requireSpace(1_000_000_000L));
        // When
        Files.createDirectories(home.postgres());
        home.requireSpace(1_000_000_000L);
        var later = catchThrowable(() -> home.requireSpace(200_000_000L));
        // Then
        assertThat(refusal).isInstanceOf(Failure.class).hasMessageContaining("1000 MB left and 1500 MB are needed");
        assertThat(later).isInstanceOf(Failure.class).hasMessageContaining("200 MB left and 300 MB are needed");
    }

    @Test
    void rejectsAFileAsHome() throws IOException {
        // Given
        Files.writeString(folder.resolve(".rebond"), "a file");
        // When
        var refusal = catchThrowableOfType(Failure.class, home::lock);
        // Then
        assertThat(refusal).hasMessageContaining("Set REBOND_HOME to another folder");
    }

    @Test
    void deletesOnlyItsOwnFiles() throws IOException {
        // Given
        home.create();
        for (var draft : List.of("users.csv.new", "secrets.properties.new", "postgres.password")) {
            Files.writeString(home.folder().resolve(draft), "secret");
        }
        var foreign = Files.writeString(home.folder().resolve("letter.txt"), "dear");
        // When
        home.contents().forEach(Folders::delete);
        home.deleteIfEmpty();
        // Then
        assertThat(home.folder().toFile().listFiles()).containsExactly(foreign.toFile());
        assertThat(home.exists()).isFalse();
    }
}
