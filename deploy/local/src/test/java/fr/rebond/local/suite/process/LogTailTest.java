package fr.rebond.local.suite.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    private Path folder;

    @Test
    void returnsTheLastLinesWithoutStackFrames() throws IOException {
        // Given
        var lines = IntStream.rangeClosed(1, 40).mapToObj(n -> "line " + n).collect(Collectors.joining("\n"));
        var log = Files.writeString(
                folder.resolve("a.log"),
                lines + "\nFailed: no key\n\tat fr.rebond.A.b(A.java:1)\n\t... 12 more\nCaused by: x\n");
        // When
        var tail = LogTail.of(log, 0);
        // Then
        assertThat(tail.lines().map(String::trim))
                .hasSize(15)
                .startsWith("line 28")
                .endsWith("line 40", "Failed: no key", "Caused by: x");
    }

    @Test
    void reportsAMissingLog() {
        // When
        var tail = LogTail.of(folder.resolve("absent.log"), 0);
        // Then
        assertThat(tail).contains("no log");
    }
}
