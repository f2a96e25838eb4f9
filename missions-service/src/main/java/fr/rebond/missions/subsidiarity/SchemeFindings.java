package fr.rebond.missions.subsidiarity;

import java.util.List;

/**
 * The findings on all schemes considered for a project.
 *
 * @param schemes how many schemes were considered
 * @param fitting codes of the schemes that fit
 */
public record SchemeFindings(int schemes, List<String> fitting) {

    public SchemeFindings {
        fitting = List.copyOf(fitting);
    }

    public boolean fits(String schemeCode) {
        return fitting.contains(schemeCode);
    }
}
