package fr.rebond.funding.stateaid.size;

import java.util.Map;

/**
 * @param id SIREN, or any other id that the stakes of the group use
 * @param periods figures of the approved accounts, by the year in which the period ended
 */
public record Enterprise(String id, Map<Integer, Figures> periods) {

    public Enterprise {
        periods = Map.copyOf(periods);
    }
}
