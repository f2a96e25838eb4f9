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

/** Who holds what of whom. Each stake is looked at once for each enterprise that a search starts from. */
final class Ties {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal QUARTER = BigDecimal.valueOf(25);

    private final Map<String, List<Stake>> byOwner;
    private final Map<String, List<Stake>> byOwned;

    Ties(List<Stake> stakes) {
        byOwner = stakes.stream().collect(groupingBy(Stake::owner));
        byOwned = stakes.stream().collect(groupingBy(Stake::owned));
    }

    Circle around(String subject) {
        var core = linkedTo(subject);
        var partners = new LinkedHashMap<String, BigDecimal>();
        tiedTo(core).forEach((candidate, percent) -> {
            if (percent.compareTo(QUARTER) >= 0) {
                var behind = linkedTo(candidate);
                behind.removeAll(core);
                behind.forEach(id -> partners.merge(id, percent, BigDecimal::max));
            }
        });
        return new Circle(core, partners);
    }

    /** From what is found to what it holds, jointly, and to whoever holds it. */
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

    /** Percent that the core holds, jointly, of each enterprise outside, or the most that this one holds of the core's. */
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
