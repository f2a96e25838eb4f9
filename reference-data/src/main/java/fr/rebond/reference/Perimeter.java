package fr.rebond.reference;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The communes that a grouping of EPCI covers in one vintage of the geographic code; made by
 * {@link GeographicCode#perimeter}. All lists are of codes, ascending.
 *
 * @param population municipal population of its communes together
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
     * Codes of the communes that are in both, ascending. Perimeters of two vintages are compared in the later one: a
     * commune merged meanwhile stands for those it took over. (A commune that became independent again meanwhile is not
     * recognised in the one it left.)
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
