package fr.rebond.reference.geography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Codes that communes no longer have because they were merged or changed their département, with their present codes. */
final class FormerCodes {

    private record Succession(int former, int current) {}

    private final int[] former;
    private final int[] current;

    FormerCodes(List<String[]> rows) {
        var successions = new ArrayList<Succession>();
        for (var row : rows) {
            if (!row[3].isEmpty()) {
                for (var code : row[3].split(" ")) {
                    successions.add(new Succession(CommuneCode.packed(code), CommuneCode.packed(row[0])));
                }
            }
        }
        successions.sort(Comparator.comparingInt(Succession::former));
        former = successions.stream().mapToInt(Succession::former).toArray();
        current = successions.stream().mapToInt(Succession::current).toArray();
    }

    /** The present code of the commune; the given code if it is not a former one. */
    String successor(String code) {
        var place = Arrays.binarySearch(former, CommuneCode.packed(code));
        return place >= 0 ? CommuneCode.text(current[place]) : code;
    }

    /** The former codes of a commune, ascending. */
    Stream<String> of(String code) {
        var packed = CommuneCode.packed(code);
        return IntStream.range(0, former.length)
                .filter(place -> current[place] == packed)
                .mapToObj(place -> CommuneCode.text(former[place]));
    }
}
