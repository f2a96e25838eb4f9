package fr.rebond.missions.subsidiarity;

import java.util.List;

/**
 * What the schemes considered for a project say together.
 *
 * @param schemes how many were considered
 * @param fitting codes of those that fit
 */
public record SchemeFindings(int schemes, List<String> fitting) {

    public SchemeFindings {
        fitting = List.copyOf(fitting);
    }

    public boolean fits(String schemeCode) {
        return fitting.contains(schemeCode);
    }
}
