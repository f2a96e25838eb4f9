package fr.rebond.reference.geography;

import fr.rebond.reference.organisation.Siren;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The communes of a grouping of EPCI in one vintage of the geographic code, computed by {@link GeographicCode#perimeter}. All
 * lists contain codes in ascending order.
 *
 * @param population sum of the municipal populations of its communes
 */
public record Perimeter(
        int vintage,
        List<Siren> epcis,
        List<String> communes,
        int population,
        List<String> departements,
        List<String> regions) {

    public Perimeter {
        epcis = List.copyOf(epcis);
        communes = List.copyOf(communes);
        departements = List.copyOf(departements);
        regions = List.copyOf(regions);
    }

    public int communeCount() {
        return communes.size();
    }

    /**
     * The codes of the communes that are in both perimeters, ascending. Perimeters of two vintages are compared in the later
     * one, where a merged commune represents the communes that were merged into it. A commune that became independent again
     * between the vintages is not recognised as a part of the commune that it left.
     */
    public List<String> overlap(Perimeter other) {
        var later = GeographicCode.of(Math.max(vintage, other.vintage));
        var common = communesIn(later);
        common.retainAll(other.communesIn(later));
        return List.copyOf(common);
    }

    private TreeSet<String> communesIn(GeographicCode later) {
        return communes.stream().map(later::currentCode).collect(Collectors.toCollection(TreeSet::new));
    }
}
