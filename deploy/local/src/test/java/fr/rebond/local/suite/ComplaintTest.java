package fr.rebond.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComplaintTest {

    @TempDir
    private Path folder;

    @Test
    void saysAFailureInItsOwnWords() {
        // When
        var said = said(new Failure("There is no space. Make room."));
        // Then
        assertThat(said.strip()).isEqualTo("There is no space. Make room.");
        assertThat(folder.resolve("logs")).doesNotExist();
    }

    @Test
    void saysAnythingElseInOneSentenceAndKeepsTheRestInALog() throws IOException {
        // When
        var said = said(new IllegalStateException("no leader"));
        // Then
        assertThat(said.strip())
                .contains("no leader", folder.resolve("logs/rebond.log").toString())
                .doesNotContain("\tat ")
                .hasLineCount(1);
        assertThat(Files.readString(folder.resolve("logs/rebond.log"))).contains("no leader", "\tat ");
    }

    private String said(RuntimeException failure) {
        var out = new ByteArrayOutputStream();
        new Complaint(new Home(folder), new PrintStream(out, true, StandardCharsets.UTF_8)).about(failure);
        return out.toString(StandardCharsets.UTF_8);
    }
}
