package fr.rebond.missions.routing.rules;

import fr.rebond.missions.project.Project;
import fr.rebond.missions.project.ProjectStatus;
import fr.rebond.missions.subsidiarity.SchemeFindings;
import java.util.ArrayList;
import java.util.List;

/**
 * Which projects may be routed to the envelope of the territory: structuring projects that no other public scheme fits
 * (subsidiarity), that are achievable within two years, acquire tangible or intangible assets, and have a holder.
 */
final class EnvelopeRules {

    private EnvelopeRules() {}

    /** Every reason why the project cannot be routed to the envelope; empty when it can. */
    static List<String> unmet(Project project, SchemeFindings considered) {
        var unmet = new ArrayList<String>();
        require(project.status() == ProjectStatus.QUALIFIED, "the project is not qualified", unmet);
        project.qualification().ifPresent(qualification -> {
            require(qualification.structuring(), "the project is not structuring", unmet);
            require(
                    qualification.achievableWithinTwoYears(),
                    "the project cannot be carried out within two years",
                    unmet);
            require(
                    qualification.acquiresAssets(),
                    "the project acquires neither tangible nor intangible assets",
                    unmet);
        });
        require(project.holder().isPresent(), "the project has no holder", unmet);
        require(considered.schemes() > 0, "no other aid scheme was considered", unmet);
        considered.fitting().forEach(code -> unmet.add("the aid scheme " + code + " fits the project"));
        return unmet;
    }

    private static void require(boolean met, String otherwise, List<String> unmet) {
        if (!met) {
            unmet.add(otherwise);
        }
    }
}
