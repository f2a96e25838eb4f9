package fr.rebond.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A sorted tab-separated table shipped in the jar. */
final class Table {

    private Table() {}

    static List<String[]> rows(String name) {
        var path = name + ".tsv.gz";
        try (var file = Table.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("The jar lacks its resource " + path);
            }
            var text = new InputStreamReader(new GZIPInputStream(file, 1 << 16), StandardCharsets.UTF_8);
            return new BufferedReader(text, 1 << 16)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The resource " + path + " cannot be read", unreadable);
        }
    }
}
