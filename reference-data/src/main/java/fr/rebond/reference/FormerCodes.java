package fr.rebond.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What became of the codes that communes gave up, by merging or by changing département. */
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

    /** The code of the commune that took this one over; the code itself when nothing is known of it. */
    String successor(String code) {
        var place = Arrays.binarySearch(former, CommuneCode.packed(code));
        return place >= 0 ? CommuneCode.text(current[place]) : code;
    }
}
