package fr.rebond.reference.geography;

import fr.rebond.reference.organisation.Siren;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The communes of one vintage as columns, in the order of their codes. A commune takes about 60 bytes; as an object it
 * would take ten times more. Texts are created on request.
 */
final class Communes {

    static final short NO_EPCI = -1;

    private final int[] codes;
    private final int[] populations;
    private final short[] epcis;
    private final byte[] names;
    private final int[] nameEnds;
    private final NameIndex index;
    private final FormerCodes formerCodes;

    /** @param rows code, population, SIREN of the EPCI or "", former codes, name */
    Communes(List<String[]> rows, Siren[] epciSirens) {
        var sirens = Arrays.stream(epciSirens).map(Siren::value).toArray(String[]::new);
        codes = rows.stream().mapToInt(row -> CommuneCode.packed(row[0])).toArray();
        populations = rows.stream().mapToInt(row -> Integer.parseInt(row[1])).toArray();
        epcis = new short[codes.length];
        nameEnds = new int[codes.length];
        var text = ByteBuffer.allocate(codes.length * 64);
        for (var row = 0; row < codes.length; row++) {
            var cells = rows.get(row);
            epcis[row] = cells[2].isEmpty() ? NO_EPCI : (short) Arrays.binarySearch(sirens, cells[2]);
            text.put(cells[4].getBytes(StandardCharsets.UTF_8));
            nameEnds[row] = text.position();
        }
        names = Arrays.copyOf(text.array(), text.position());
        index = new NameIndex(rows.stream().map(row -> row[4]).toList());
        formerCodes = new FormerCodes(rows);
    }

    int size() {
        return codes.length;
    }

    /** The row of a code; negative if there is none. */
    int row(String code) {
        return Arrays.binarySearch(codes, CommuneCode.packed(code));
    }

    /** The first row whose code is greater than the text. */
    int rowAfter(String code) {
        var low = 0;
        var high = codes.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (code(middle).compareTo(code) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    String code(int row) {
        return CommuneCode.text(codes[row]);
    }

    String name(int row) {
        var begin = row == 0 ? 0 : nameEnds[row - 1];
        return new String(names, begin, nameEnds[row] - begin, StandardCharsets.UTF_8);
    }

    int population(int row) {
        return populations[row];
    }

    /** The row of the EPCI, or {@link #NO_EPCI}. */
    int epci(int row) {
        return epcis[row];
    }

    IntStream named(String prefix, int firstRow) {
        return index.rows(prefix, firstRow);
    }

    /** The rows of the communes that belong to the given EPCI. */
    IntStream of(BitSet epciRows) {
        return IntStream.range(0, codes.length).filter(row -> epcis[row] >= 0 && epciRows.get(epcis[row]));
    }

    String successor(String code) {
        return row(code) >= 0 ? code : formerCodes.successor(code);
    }

    /** The former codes of a commune that no other commune has today. */
    Stream<String> formerCodes(String code) {
        return formerCodes.of(code).filter(former -> row(former) < 0);
    }
}
