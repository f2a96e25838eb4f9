package fr.rebond.reference;

import java.util.List;

/**
 * An intercommunalité with its own taxation. Its communes: {@link GeographicCode#communesOf}.
 *
 * @param siren also its code
 * @param population municipal population of its communes together
 * @param departements codes of those its communes are in, ascending
 * @param regions codes of those its communes are in, ascending
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
