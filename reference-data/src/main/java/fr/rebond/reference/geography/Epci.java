package fr.rebond.reference.geography;

import fr.rebond.reference.organisation.Siren;
import java.util.List;

/**
 * An intercommunalité with its own taxation. {@link GeographicCode#communesOf} has its communes.
 *
 * @param siren is its code too
 * @param population sum of the municipal populations of its communes
 * @param departements codes of the départements of its communes, ascending
 * @param regions codes of the régions of its communes, ascending
 */
public record Epci(
        Siren siren,
        String name,
        EpciType type,
        int communeCount,
        int population,
        List<String> departements,
        List<String> regions) {

    public Epci {
        departements = List.copyOf(departements);
        regions = List.copyOf(regions);
    }
}
