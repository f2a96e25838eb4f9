package fr.rebond.local;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.local.suite.home.Home;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorReportTest {

    @TempDir
    private Path folder;

    @Test
    void printsTheMessageOfAFailure() {
        // When
        var printed = printed(new Failure("There is no space. Make room."));
        // Then
        assertThat(printed.strip()).isEqualTo("There is no space. Make room.");
        assertThat(folder.resolve("logs")).doesNotExist();
    }

    @Test
    void printsAnyOtherErrorInOneSentenceAndItsStackTraceInALog() throws IOException {
        // When
        var printed = printed(new IllegalStateException("no leader"));
        // Then
        assertThat(printed.strip())
                .contains("no leader", folder.resolve("logs/rebond.log").toString())
                .doesNotContain("\tat ")
                .hasLineCount(1);
        assertThat(Files.readString(folder.resolve("logs/rebond.log"))).contains("no leader", "\tat ");
    }

    private String printed(RuntimeException failure) {
        var out = new ByteArrayOutputStream();
        new ErrorReport(new Home(folder), new PrintStream(out, true, StandardCharsets.UTF_8)).print(failure);
        return out.toString(StandardCharsets.UTF_8);
    }
}
