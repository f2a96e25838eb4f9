package fr.rebond.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A committed file that is generated, such as an OpenAPI document. A test fails when the file differs from what is
 * generated now; {@code -Dcontracts.update=true} writes the file instead.
 */
public final class GeneratedFile {

    private static final String UPDATE = "contracts.update";
    private static final int SHOWN_LINES = 3;

    private GeneratedFile() {}

    /** Fails the test unless the file has this content. The failure shows the first lines that differ. */
    public static void assertMatches(Path file, String content) {
        try {
            if (Boolean.getBoolean(UPDATE)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, content);
            }
            assertThat(file).exists();
            assertThat(firstDifference(Files.readAllLines(file), content.lines().toList()))
                    .as("%s; if the change is wanted, run the test with -D%s=true", file.getFileName(), UPDATE)
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A few lines from the first difference on, because a file can have thousands; empty when there is none. */
    private static String firstDifference(List<String> committed, List<String> now) {
        var line = 0;
        while (line < committed.size()
                && line < now.size()
                && committed.get(line).equals(now.get(line))) {
            line++;
        }
        return line == committed.size() && line == now.size()
                ? ""
                : "line %d%n  committed: %s%n  now:       %s"
                        .formatted(line + 1, from(line, committed), from(line, now));
    }

    private static List<String> from(int line, List<String> lines) {
        return lines.subList(line, Math.min(line + SHOWN_LINES, lines.size()));
    }
}
