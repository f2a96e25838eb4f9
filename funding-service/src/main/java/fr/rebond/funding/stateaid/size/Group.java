package fr.rebond.funding.stateaid.size;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An enterprise and those related to it (Rec. 2003/361/EC, annex, art. 3 and 6). Enterprises are linked by a stake of
 * more than 50 % or by control, also through chains and jointly. They are partners from 25 %. Partners of partners do
 * not count, but enterprises linked to a partner do.
 *
 * @param subject id of the enterprise whose size is computed
 * @param publicControl percent of its capital or votes held by public bodies
 */
public record Group(String subject, Map<String, Enterprise> enterprises, List<Stake> stakes, BigDecimal publicControl) {

    /** @throws IllegalArgumentException if a stake or the subject refers to an unknown enterprise */
    public Group {
        enterprises = Map.copyOf(enterprises);
        stakes = List.copyOf(stakes);
        var used = new LinkedHashSet<>(Set.of(subject));
        stakes.forEach(stake -> used.addAll(List.of(stake.owner(), stake.owned())));
        if (!enterprises.keySet().containsAll(used)) {
            throw new IllegalArgumentException(
                    "the group refers to " + used + ", but has only " + enterprises.keySet());
        }
    }

    /**
     * @throws IllegalArgumentException if two enterprises have the same id, or a stake or the subject refers to an
     *     unknown one
     */
    public Group(String subject, List<Enterprise> enterprises, List<Stake> stakes, BigDecimal publicControl) {
        this(subject, byId(enterprises), stakes, publicControl);
    }

    private static Map<String, Enterprise> byId(List<Enterprise> enterprises) {
        var byId = new LinkedHashMap<String, Enterprise>();
        enterprises.forEach(enterprise -> {
            if (byId.put(enterprise.id(), enterprise) != null) {
                throw new IllegalArgumentException("enterprise " + enterprise.id() + " is named twice");
            }
        });
        return byId;
    }

    /** A group of a single enterprise. */
    public static Group alone(Enterprise enterprise) {
        return new Group(enterprise.id(), List.of(enterprise), List.of(), BigDecimal.ZERO);
    }

    Figures figures(String id, int year) {
        return enterprises.get(id).periods().getOrDefault(year, Figures.UNKNOWN);
    }

    /** The years for which the subject has accounts. */
    Set<Integer> years() {
        return enterprises.get(subject).periods().keySet();
    }

    Stakes.Related related() {
        return new Stakes(stakes).relatedTo(subject);
    }
}
