package fr.rebond.missions.routing.rules;

import static java.util.Objects.requireNonNull;

import fr.rebond.missions.project.Project;
import fr.rebond.missions.routing.RoutingTarget;
import fr.rebond.missions.subsidiarity.ConsideredSchemes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the rules of a target, when a routing is proposed and again when it is decided. */
@ApplicationScoped
public class RoutingRules {

    private final ConsideredSchemes considered;

    RoutingRules(ConsideredSchemes considered) {
        this.considered = considered;
    }

    public List<String> unmet(Project project, RoutingTarget target, @Nullable String schemeCode) {
        var found = considered.findings(project.id());
        return switch (target) {
            case ENVELOPE -> EnvelopeRules.unmet(project, found);
            case SCHEME -> SchemeRules.unmet(project, found, requireNonNull(schemeCode));
        };
    }
}
