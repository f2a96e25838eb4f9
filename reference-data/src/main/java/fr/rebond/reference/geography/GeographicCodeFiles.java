package fr.rebond.reference.geography;

import fr.rebond.reference.Table;
import fr.rebond.reference.organisation.Siren;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Reads a vintage from the tables in the jar, and computes the figures of each EPCI from its communes. */
final class GeographicCodeFiles {

    private GeographicCodeFiles() {}

    static GeographicCode read(int vintage) {
        var folder = "cog-" + vintage + "/";
        var regions = new LinkedHashMap<String, Region>();
        Table.rows(folder + "regions").forEach(row -> regions.put(row[0], new Region(row[0], row[1])));
        var departements = new LinkedHashMap<String, Departement>();
        Table.rows(folder + "departements")
                .forEach(row -> departements.put(row[0], new Departement(row[0], row[2], row[1])));
        var epciRows = Table.rows(folder + "epcis");
        var sirens = epciRows.stream().map(row -> new Siren(row[0])).toArray(Siren[]::new);
        var communes = new Communes(Table.rows(folder + "communes"), sirens);
        return new GeographicCode(
                vintage, regions, departements, epcis(epciRows, sirens, communes, departements), communes);
    }

    private static List<Epci> epcis(
            List<String[]> rows, Siren[] sirens, Communes communes, Map<String, Departement> departements) {
        var sums = rows.stream().map(row -> new Sum()).toList();
        for (var commune = 0; commune < communes.size(); commune++) {
            if (communes.epci(commune) != Communes.NO_EPCI) {
                var sum = sums.get(communes.epci(commune));
                var departement = departements.get(CommuneCode.departement(communes.code(commune)));
                sum.communes++;
                sum.population += communes.population(commune);
                sum.departements.add(departement.code());
                sum.regions.add(departement.region());
            }
        }
        var epcis = new ArrayList<Epci>(sirens.length);
        for (var row = 0; row < sirens.length; row++) {
            var cells = rows.get(row);
            var sum = sums.get(row);
            epcis.add(new Epci(
                    sirens[row],
                    cells[2],
                    EpciType.valueOf(cells[1]),
                    sum.communes,
                    sum.population,
                    List.copyOf(sum.departements),
                    List.copyOf(sum.regions)));
        }
        return List.copyOf(epcis);
    }

    private static final class Sum {
        private int communes;
        private int population;
        private final TreeSet<String> departements = new TreeSet<>();
        private final TreeSet<String> regions = new TreeSet<>();
    }
}
