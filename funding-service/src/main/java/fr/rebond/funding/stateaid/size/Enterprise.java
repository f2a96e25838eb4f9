package fr.rebond.funding.stateaid.size;

import java.util.Map;

/**
 * @param id its SIREN, or any id that the stakes of the group use
 * @param periods figures of its approved accounts, by the year in which the period closed
 */
public record Enterprise(String id, Map<Integer, Figures> periods) {

    public Enterprise {
        periods = Map.copyOf(periods);
    }
}
