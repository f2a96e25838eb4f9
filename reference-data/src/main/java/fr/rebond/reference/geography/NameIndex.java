package fr.rebond.reference.geography;

import fr.rebond.reference.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the rows whose name has a word that begins with a prefix, ignoring case, accents and punctuation. */
final class NameIndex {

    /** One line for each row, with a space before each word, so that {@code indexOf} finds beginnings of words. */
    private final String lines;

    private final int[] starts;

    NameIndex(List<String> names) {
        lines = Text.folded(String.join("\n", names));
        starts = new int[names.size()];
        for (var row = 1; row < starts.length; row++) {
            starts[row] = lines.indexOf('\n', starts[row - 1]) + 1;
        }
    }

    /** Ascending rows, as a lazy stream; all rows if the prefix has no letter or digit. */
    IntStream rows(String prefix, int firstRow) {
        var wanted = Text.folded(prefix.replace('\n', ' ')).stripTrailing();
        var begin = wanted.isEmpty() ? " " : wanted;
        return IntStream.iterate(next(begin, firstRow), row -> row >= 0, row -> next(begin, row + 1));
    }

    private int next(String wanted, int fromRow) {
        if (fromRow >= starts.length) {
            return -1;
        }
        var place = lines.indexOf(wanted, starts[fromRow]);
        if (place < 0) {
            return -1;
        }
        var row = Arrays.binarySearch(starts, place);
        return row >= 0 ? row : -row - 2;
    }
}
