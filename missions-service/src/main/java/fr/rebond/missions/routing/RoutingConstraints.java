package fr.rebond.missions.routing;

import fr.rebond.kit.database.ConstraintProblems;
import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** What a violated constraint of routings means to who asked. */
class RoutingConstraints {

    @Produces
    @Singleton
    ConstraintProblems ofRoutings() {
        return new ConstraintProblems(Map.of(
                "routing_one_open_to_envelope", () -> duplicate(RoutingTarget.ENVELOPE),
                "routing_one_open_to_scheme", () -> duplicate(RoutingTarget.SCHEME)));
    }

    static Refusal duplicate(RoutingTarget target) {
        var there =
                switch (target) {
                    case ENVELOPE -> "the envelope";
                    case SCHEME -> "this scheme";
                };
        return Refusal.conflict("duplicate-routing", "The project is on its way to " + there + " already");
    }
}
