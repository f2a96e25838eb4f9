package fr.rebond.reference.geography;

import static java.util.stream.Collectors.joining;

import fr.rebond.reference.organisation.Siren;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The official geographic code (INSEE) and the EPCI with their communes (DGCL) on 1 January of a year, the vintage. It
 * covers metropolitan France and the five overseas départements-régions. The other overseas collectivities are left out:
 * they belong to no région and no EPCI.
 *
 * <p>A vintage is read at its first use and kept. All lists and streams are in ascending order of codes, so that a reader can
 * continue after the last code it has read.
 */
public final class GeographicCode {

    private static final List<Integer> VINTAGES = List.of(2023, 2026);
    private static final Map<Integer, GeographicCode> LOADED = new ConcurrentHashMap<>();

    private final int vintage;
    private final Map<String, Region> regions;
    private final Map<String, Departement> departements;
    private final List<Epci> epcis;
    private final List<Siren> sirens;
    private final NameIndex epciNames;
    private final Communes communes;

    GeographicCode(
            int vintage,
            Map<String, Region> regions,
            Map<String, Departement> departements,
            List<Epci> epcis,
            Communes communes) {
        this.vintage = vintage;
        this.regions = regions;
        this.departements = departements;
        this.epcis = epcis;
        this.sirens = epcis.stream().map(Epci::siren).toList();
        this.epciNames = new NameIndex(epcis.stream().map(Epci::name).toList());
        this.communes = communes;
    }

    /** The available vintages, ascending. */
    public static List<Integer> vintages() {
        return VINTAGES;
    }

    /** @throws IllegalArgumentException if the vintage is not one of {@link #vintages()} */
    public static GeographicCode of(int vintage) {
        if (!VINTAGES.contains(vintage)) {
            throw new IllegalArgumentException(
                    "The geographic code of " + vintage + " is not available, but those of " + VINTAGES + " are");
        }
        return LOADED.computeIfAbsent(vintage, GeographicCodeFiles::read);
    }

    public int vintage() {
        return vintage;
    }

    public List<Region> regions() {
        return List.copyOf(regions.values());
    }

    public Optional<Region> region(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    public List<Departement> departements() {
        return List.copyOf(departements.values());
    }

    public Optional<Departement> departement(String code) {
        return Optional.ofNullable(departements.get(code));
    }

    public List<Epci> epcis() {
        return epcis;
    }

    public Optional<Epci> epci(Siren siren) {
        var row = epciRow(siren);
        return row >= 0 ? Optional.of(epcis.get(row)) : Optional.empty();
    }

    /**
     * The EPCI with a word in their name that begins with the prefix, ignoring case, accents and punctuation.
     *
     * @param namePrefix "" for all
     * @param afterSiren leaves out the EPCI up to this SIREN; "" for none
     */
    public Stream<Epci> epcis(String namePrefix, String afterSiren) {
        return epciNames
                .rows(namePrefix, 0)
                .mapToObj(epcis::get)
                .dropWhile(epci -> epci.siren().value().compareTo(afterSiren) <= 0);
    }

    public Optional<Commune> commune(String code) {
        var row = communes.row(code);
        return row >= 0 ? Optional.of(commune(row)) : Optional.empty();
    }

    /**
     * The communes with a word in their name that begins with the prefix, ignoring case, accents and punctuation. The stream
     * is lazy.
     *
     * @param namePrefix "" for all
     * @param afterCode  leaves out the communes up to this code; "" for none
     */
    public Stream<Commune> communes(String namePrefix, String afterCode) {
        return communes.named(namePrefix, communes.rowAfter(afterCode)).mapToObj(this::commune);
    }

    /** @throws IllegalArgumentException if this vintage has no such EPCI */
    public List<Commune> communesOf(Siren epci) {
        return communes.of(epciRows(List.of(epci))).mapToObj(this::commune).toList();
    }

    /**
     * The code in this vintage of a commune with a code of an earlier vintage: the code of the commune into which it was
     * merged, or its own code.
     */
    public String currentCode(String communeCode) {
        return communes.successor(communeCode);
    }

    /**
     * All codes of the land of a commune: its code in this vintage, and the codes of the communes that were merged into it. So
     * the codes of one vintage and those of a later one have one in common if they are for the same land.
     *
     * @param communeCode of this or an earlier vintage
     */
    public List<String> codesOfLand(String communeCode) {
        var code = currentCode(communeCode);
        return Stream.concat(Stream.of(code), communes.formerCodes(code))
                .sorted()
                .toList();
    }

    /** @throws IllegalArgumentException if no member is given, or members are not EPCI of this vintage (all are named) */
    public Perimeter perimeter(Collection<Siren> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("A perimeter has at least one EPCI");
        }
        var rows = epciRows(members);
        var within = communes.of(rows).toArray();
        var chosen = rows.stream().mapToObj(epcis::get).toList();
        return new Perimeter(
                vintage,
                chosen.stream().map(Epci::siren).toList(),
                Arrays.stream(within).mapToObj(communes::code).toList(),
                Arrays.stream(within).map(communes::population).sum(),
                chosen.stream()
                        .flatMap(epci -> epci.departements().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                chosen.stream()
                        .flatMap(epci -> epci.regions().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private BitSet epciRows(Collection<Siren> sirens) {
        var unknown = sirens.stream()
                .filter(siren -> epciRow(siren) < 0)
                .map(Siren::value)
                .sorted()
                .distinct();
        var names = unknown.collect(joining(", "));
        if (!names.isEmpty()) {
            throw new IllegalArgumentException("Not an EPCI in the geographic code of " + vintage + ": " + names);
        }
        var rows = new BitSet(epcis.size());
        sirens.forEach(siren -> rows.set(epciRow(siren)));
        return rows;
    }

    private int epciRow(Siren siren) {
        return Collections.binarySearch(sirens, siren);
    }

    private Commune commune(int row) {
        var code = communes.code(row);
        var departement = departements.get(CommuneCode.departement(code));
        var epci = communes.epci(row);
        return new Commune(
                code,
                communes.name(row),
                communes.population(row),
                departement.code(),
                departement.region(),
                epci == Communes.NO_EPCI
                        ? Optional.empty()
                        : Optional.of(epcis.get(epci).siren()));
    }
}
