package fr.rebond.missions.committee;

import java.util.Collection;
import java.util.Set;

/**
 * How many members must sit for a meeting to decide; the programme's default is half of them.
 *
 * @param percent of the members, present and not recused, 1 to 100
 */
record Quorum(int percent) {

    Quorum {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("A quorum is 1 to 100 % of the members");
        }
    }

    boolean isReached(Collection<Attendance> members, Set<String> recused) {
        var sitting = members.stream()
                .filter(Attendance::present)
                .filter(member -> !recused.contains(member.siren()))
                .count();
        return sitting > 0 && sitting * 100 >= (long) percent * members.size();
    }
}
