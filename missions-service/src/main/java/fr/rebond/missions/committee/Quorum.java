package fr.rebond.missions.committee;

import java.util.Collection;
import java.util.Set;

/**
 * How many members must be present for a meeting to decide.
 *
 * @param percent of the members, 1 to 100; recused members do not count as present
 */
record Quorum(int percent) {

    Quorum {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("A quorum must be 1 to 100 percent of the members");
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
