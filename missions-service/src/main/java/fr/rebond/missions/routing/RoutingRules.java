package fr.rebond.missions.routing;

import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.missions.mission.Mission;
import fr.rebond.missions.project.Project;
import fr.rebond.missions.project.ProjectStatus;
import fr.rebond.missions.scheme.AidScheme;
import fr.rebond.missions.scheme.AidSchemes;
import fr.rebond.missions.subsidiarity.ConsideredSchemes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gathers what the rules of each target look at: when a routing is proposed, and again when it is decided. */
@ApplicationScoped
class RoutingRules {

    private final AidSchemes schemes;
    private final ConsideredSchemes considered;

    RoutingRules(AidSchemes schemes, ConsideredSchemes considered) {
        this.schemes = schemes;
        this.considered = considered;
    }

    /** @throws RulesNotMet 422 with every reason */
    void require(Project project, Mission mission, ProposeRouting request) {
        RulesNotMet.check()
                .all(unmet(project, mission, request.target(), request.schemeCode()))
                .orRefuse(project.status());
    }

    List<String> unmet(Project project, Mission mission, Routing routing) {
        return unmet(project, mission, routing.target(), schemeCode(routing));
    }

    private List<String> unmet(Project project, Mission mission, RoutingTarget target, @Nullable String schemeCode) {
        var found = considered.of(project.id());
        return switch (target) {
            case ENVELOPE -> EnvelopeRules.unmet(project, found, mission);
            case SCHEME -> {
                var unmet = new ArrayList<String>();
                if (project.status() != ProjectStatus.QUALIFIED) {
                    unmet.add("the project is not qualified");
                }
                if (schemeCode == null || !found.fits(schemeCode)) {
                    unmet.add("the aid scheme was not considered and found to fit");
                }
                yield unmet;
            }
        };
    }

    @Nullable
    UUID scheme(@Nullable String code) {
        return code == null ? null : schemes.named(code).id();
    }

    @Nullable
    String schemeCode(Routing routing) {
        return routing.schemeId() == null
                ? null
                : schemes.findByIdOptional(routing.schemeId())
                        .map(AidScheme::code)
                        .orElseThrow();
    }
}
