package fr.rebond.missions.mission;

import fr.rebond.kit.database.ConstraintProblems;
import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** What a violated constraint of the mission means to who asked. */
class MissionConstraints {

    @Produces
    @Singleton
    ConstraintProblems ofMissions() {
        return new ConstraintProblems(Map.of(
                "mission_order_reference_unique",
                () -> Refusal.conflict("duplicate-order", "Another mission is ordered under this reference")));
    }
}
