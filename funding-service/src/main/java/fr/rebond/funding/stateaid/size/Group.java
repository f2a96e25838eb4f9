package fr.rebond.funding.stateaid.size;

import java.math.BigDecimal;
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
public record Group(String subject, Map<String, Enterprise> enterprises, List<Stake> stakes, BigDecimal publicControl) {

    /** @throws IllegalArgumentException if a stake or the subject names an enterprise that is not there */
    public Group {
        enterprises = Map.copyOf(enterprises);
        stakes = List.copyOf(stakes);
        var named = new LinkedHashSet<>(Set.of(subject));
        stakes.forEach(stake -> named.addAll(List.of(stake.owner(), stake.owned())));
        if (!enterprises.keySet().containsAll(named)) {
            throw new IllegalArgumentException("the group names " + named + " and describes " + enterprises.keySet());
        }
    }

    /** @throws IllegalArgumentException if an enterprise stands twice, or one is named that is not there */
    public Group(String subject, List<Enterprise> enterprises, List<Stake> stakes, BigDecimal publicControl) {
        this(subject, byId(enterprises), stakes, publicControl);
    }

    private static Map<String, Enterprise> byId(List<Enterprise> enterprises) {
        var byId = new LinkedHashMap<String, Enterprise>();
        enterprises.forEach(enterprise -> {
            if (byId.put(enterprise.id(), enterprise) != null) {
                throw new IllegalArgumentException("enterprise " + enterprise.id() + " stands twice");
            }
        });
        return byId;
    }

    /** An enterprise that nobody holds and that holds nobody. */
    public static Group alone(Enterprise enterprise) {
        return new Group(enterprise.id(), List.of(enterprise), List.of(), BigDecimal.ZERO);
    }

    /** The figures of an enterprise of the group for one year. */
    Figures figures(String id, int year) {
        return enterprises.get(id).periods().getOrDefault(year, Figures.UNKNOWN);
    }

    /** Years for which the subject has accounts. */
    Set<Integer> years() {
        return enterprises.get(subject).periods().keySet();
    }

    Circle circle() {
        return new Ties(stakes).around(subject);
    }
}
