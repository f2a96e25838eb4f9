package fr.rebond.missions.reference;

import fr.rebond.kit.problem.Refusal;
import fr.rebond.reference.GeographicCode;

/** Communes named in requests, held against the geographic code of the territory's own vintage. */
public final class Communes {

    private Communes() {}

    /**
     * @param vintage year of the geographic code
     * @throws Refusal 400 when there is no such commune in that year
     */
    public static void require(String code, int vintage, String pointer) {
        if (GeographicCode.of(vintage).commune(code).isEmpty()) {
            throw Refusal.invalid(pointer, "no commune " + code + " in the geographic code of " + vintage);
        }
    }

    public static boolean isKnown(int vintage) {
        return GeographicCode.vintages().contains(vintage);
    }
}
