package fr.rebond.reference.geography;

import java.util.Arrays;
import java.util.Optional;

/**
 * The municipal arrondissements of Paris, Lyon and Marseille. They are parts of a commune, but SIRENE locates
 * establishments by them.
 *
 * @see <a href="https://www.insee.fr/fr/information/2560452">INSEE, official geographic code</a>
 */
public enum MunicipalArrondissement {
    PARIS(75101, 75120, "75056"),
    LYON(69381, 69389, "69123"),
    MARSEILLE(13201, 13216, "13055");

    private final int first;
    private final int last;
    private final String commune;

    MunicipalArrondissement(int first, int last, String commune) {
        this.first = first;
        this.last = last;
        this.commune = commune;
    }

    /** The code of the commune that an arrondissement belongs to; empty when the code is not that of an arrondissement. */
    public static Optional<String> communeOf(String code) {
        return code.matches("[0-9]{5}")
                ? Arrays.stream(values())
                        .filter(city -> city.has(Integer.parseInt(code)))
                        .map(city -> city.commune)
                        .findFirst()
                : Optional.empty();
    }

    private boolean has(int code) {
        return code >= first && code <= last;
    }
}
