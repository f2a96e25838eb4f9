package fr.rebond.missions.roadmap;

import fr.rebond.kit.database.ConstraintProblems;
import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** What a violated constraint of the roadmap means to who asked. */
class RoadmapConstraints {

    @Produces
    @Singleton
    ConstraintProblems ofRoadmaps() {
        return new ConstraintProblems(Map.of(
                "axis_title_unique",
                () -> Refusal.conflict("duplicate-axis", "The roadmap has an axis with this title"),
                "action_title_unique",
                () -> Refusal.conflict("duplicate-action", "The axis has an action with this title")));
    }
}
