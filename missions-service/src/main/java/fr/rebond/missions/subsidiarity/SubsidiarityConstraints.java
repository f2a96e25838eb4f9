package fr.rebond.missions.subsidiarity;

import fr.rebond.kit.database.ConstraintProblems;
import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** What a violated constraint of the considered schemes means to who asked. */
class SubsidiarityConstraints {

    @Produces
    @Singleton
    ConstraintProblems ofConsideredSchemes() {
        return new ConstraintProblems(Map.of(
                "considered_scheme_unique",
                () -> Refusal.conflict(
                        "duplicate-considered-scheme", "This scheme was considered for the project already")));
    }
}
