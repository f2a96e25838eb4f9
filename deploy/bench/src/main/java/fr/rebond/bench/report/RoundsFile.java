package fr.rebond.bench.report;

import fr.rebond.bench.figures.Results;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Every figure of every round as CSV, after comments that say what was run. */
public final class RoundsFile {

    private RoundsFile() {}

    public static void write(Path file, List<String> conditions, Results results) {
        var comments = conditions.stream().map(condition -> "# " + condition);
        var rows = results.all().stream()
                .map(figure -> String.format(
                        Locale.ROOT,
                        "%s,%d,\"%s\",%s,%.4f",
                        figure.scenario(),
                        figure.round(),
                        figure.subject(),
                        figure.name(),
                        figure.value()));
        try {
            Files.write(
                    file,
                    Stream.of(comments, Stream.of("scenario,round,subject,figure,value"), rows)
                            .flatMap(lines -> lines)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
