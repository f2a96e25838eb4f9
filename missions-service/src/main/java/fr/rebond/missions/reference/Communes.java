package fr.rebond.missions.reference;

import fr.rebond.kit.problem.Refusal;
import fr.rebond.reference.geography.GeographicCode;
import fr.rebond.reference.geography.MunicipalArrondissement;
import org.jspecify.annotations.Nullable;

/** Checks the communes of requests with the COG vintage of the territory. */
public final class Communes {

    private Communes() {}

    /**
     * @param vintage year of the official geographic code (COG)
     * @throws Refusal 400 when that vintage has no such commune
     */
    public static void require(String code, int vintage, String pointer) {
        if (GeographicCode.of(vintage).commune(code).isEmpty()) {
            throw Refusal.invalid(pointer, "no commune " + code + " in the COG vintage " + vintage);
        }
    }

    /** The commune of a site: that of its municipal arrondissement, by which SIRENE locates it in the three largest cities. */
    public static @Nullable String ofSite(@Nullable String code) {
        return code == null ? null : MunicipalArrondissement.communeOf(code).orElse(code);
    }

    public static boolean isKnown(int vintage) {
        return GeographicCode.vintages().contains(vintage);
    }
}
