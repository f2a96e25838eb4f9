package fr.rebond.funding.stateaid.size;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An enterprise with those around it (Rec. 2003/361/EC, annex, art. 3 and 6). Above 50 %, or under control, enterprises
 * are linked, through chains and jointly; from 25 % they are partners. Partners of partners do not count, but what is
 * linked to a partner does.
 *
 * @param subject the enterprise whose size is asked
 * @param publicControl percent of its capital or votes that public bodies hold
 */
public record Group(String subject, List<Enterprise> enterprises, List<Stake> stakes, BigDecimal publicControl) {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal QUARTER = BigDecimal.valueOf(25);

    /** @throws IllegalArgumentException if a stake or the subject names an enterprise that is not there */
    public Group {
        enterprises = List.copyOf(enterprises);
        stakes = List.copyOf(stakes);
        var ids = new LinkedHashSet<>(enterprises.stream().map(Enterprise::id).toList());
        var named = new LinkedHashSet<>(Set.of(subject));
        stakes.forEach(stake -> named.addAll(List.of(stake.owner(), stake.owned())));
        if (!ids.containsAll(named)) {
            throw new IllegalArgumentException("the group names " + named + " and describes " + ids);
        }
    }

    /** An enterprise that nobody holds and that holds nobody. */
    public static Group alone(Enterprise enterprise) {
        return new Group(enterprise.id(), List.of(enterprise), List.of(), BigDecimal.ZERO);
    }

    Enterprise enterprise(String id) {
        return enterprises.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The subject first, then all that is linked to it. */
    Set<String> linked() {
        return linkedTo(subject);
    }

    /** Percent of each enterprise around the linked ones that counts: of partners, and of what is linked to a partner. */
    Map<String, BigDecimal> partners() {
        var core = linked();
        var partners = new LinkedHashMap<String, BigDecimal>();
        for (var candidate : outside(core)) {
            var held = heldBy(core, candidate).max(heldIn(core, candidate));
            if (held.compareTo(QUARTER) >= 0) {
                var behind = linkedTo(candidate);
                behind.removeAll(core);
                behind.forEach(id -> partners.merge(id, held, BigDecimal::max));
            }
        }
        return partners;
    }

    private Set<String> linkedTo(String start) {
        var linked = new LinkedHashSet<>(Set.of(start));
        while (linked.addAll(outside(linked).stream()
                .filter(candidate -> isLinked(linked, candidate))
                .toList())) {
            // again, until nothing is linked to what has been found
        }
        return linked;
    }

    private boolean isLinked(Collection<String> core, String candidate) {
        var controls = stakes.stream()
                .filter(Stake::control)
                .anyMatch(stake -> core.contains(stake.owner()) && stake.owned().equals(candidate)
                        || core.contains(stake.owned()) && stake.owner().equals(candidate));
        return controls
                || heldBy(core, candidate).compareTo(HALF) > 0
                || heldIn(core, candidate).compareTo(HALF) > 0;
    }

    private List<String> outside(Collection<String> core) {
        var outside = new ArrayList<>(enterprises.stream().map(Enterprise::id).toList());
        outside.removeAll(core);
        return outside;
    }

    /** What the core holds of the candidate, jointly. */
    private BigDecimal heldBy(Collection<String> core, String candidate) {
        return stakes.stream()
                .filter(stake -> stake.owned().equals(candidate) && core.contains(stake.owner()))
                .map(Stake::percent)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The most that the candidate holds of one enterprise of the core. */
    private BigDecimal heldIn(Collection<String> core, String candidate) {
        return stakes.stream()
                .filter(stake -> stake.owner().equals(candidate) && core.contains(stake.owned()))
                .map(Stake::percent)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
