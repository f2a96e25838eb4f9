package fr.rebond.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the tables in the jar: tab-separated, compressed, sorted by their first column. */
public final class Table {

    private Table() {}

    public static List<String[]> rows(String name) {
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
