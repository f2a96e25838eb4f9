package fr.rebond.missions.routing.rules;

import fr.rebond.missions.project.Project;
import fr.rebond.missions.project.ProjectStatus;
import fr.rebond.missions.subsidiarity.SchemeFindings;
import java.util.ArrayList;
import java.util.List;

/** Which projects may be routed to an aid scheme: qualified projects that it was found to fit. */
final class SchemeRules {

    private SchemeRules() {}

    /** Every reason why the project cannot be routed to the scheme; empty when it can. */
    static List<String> unmet(Project project, SchemeFindings considered, String schemeCode) {
        var unmet = new ArrayList<String>();
        if (project.status() != ProjectStatus.QUALIFIED) {
            unmet.add("the project is not qualified");
        }
        if (!considered.fits(schemeCode)) {
            unmet.add("the aid scheme was not found to fit the project");
        }
        return unmet;
    }
}
