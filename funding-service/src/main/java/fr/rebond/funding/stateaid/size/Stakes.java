package fr.rebond.funding.stateaid.size;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stakes of a group. A search ends even if enterprises own each other: it reads each stake once per direction. */
final class Stakes {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal QUARTER = BigDecimal.valueOf(25);

    private final Map<String, List<Stake>> byOwner;
    private final Map<String, List<Stake>> byOwned;

    /**
     * The enterprises whose figures count for the size of an enterprise.
     *
     * @param linked ids of the enterprise itself, then of all that are linked to it; they count in full
     * @param partners percent by id, for each partner and all that are linked to it
     */
    record Related(Set<String> linked, Map<String, BigDecimal> partners) {}

    Stakes(List<Stake> stakes) {
        byOwner = stakes.stream().collect(groupingBy(Stake::owner));
        byOwned = stakes.stream().collect(groupingBy(Stake::owned));
    }

    Related relatedTo(String subject) {
        var core = linkedTo(subject);
        var partners = new LinkedHashMap<String, BigDecimal>();
        tiedTo(core).forEach((candidate, percent) -> {
            if (percent.compareTo(QUARTER) >= 0) {
                var linked = linkedTo(candidate);
                linked.removeAll(core);
                linked.forEach(id -> partners.merge(id, percent, BigDecimal::max));
            }
        });
        return new Related(core, partners);
    }

    /** The enterprise itself, and all linked to it in either direction, also jointly and through chains. */
    private Set<String> linkedTo(String start) {
        var found = new LinkedHashSet<>(Set.of(start));
        var next = new ArrayDeque<>(found);
        var heldJointly = new HashMap<String, BigDecimal>();
        while (!next.isEmpty()) {
            var one = next.remove();
            for (var stake : byOwner.getOrDefault(one, List.of())) {
                var percent = heldJointly.merge(stake.owned(), stake.percent(), BigDecimal::add);
                if ((stake.control() || percent.compareTo(HALF) > 0) && found.add(stake.owned())) {
                    next.add(stake.owned());
                }
            }
            for (var stake : byOwned.getOrDefault(one, List.of())) {
                if ((stake.control() || stake.percent().compareTo(HALF) > 0) && found.add(stake.owner())) {
                    next.add(stake.owner());
                }
            }
        }
        return found;
    }

    /**
     * The enterprises outside the core that have a stake in the core, or in which it has one. For each, the percentage
     * is the larger of the sum of the stakes of the core in it, and its largest stake in a member of the core.
     */
    private Map<String, BigDecimal> tiedTo(Set<String> core) {
        var tied = new LinkedHashMap<String, BigDecimal>();
        for (var member : core) {
            byOwner.getOrDefault(member, List.of())
                    .forEach(stake -> tied.merge(stake.owned(), stake.percent(), BigDecimal::add));
        }
        for (var member : core) {
            byOwned.getOrDefault(member, List.of())
                    .forEach(stake -> tied.merge(stake.owner(), stake.percent(), BigDecimal::max));
        }
        tied.keySet().removeAll(core);
        return tied;
    }
}
