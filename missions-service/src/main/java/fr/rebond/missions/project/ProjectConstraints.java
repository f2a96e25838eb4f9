package fr.rebond.missions.project;

import fr.rebond.kit.database.ConstraintProblems;
import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** What a violated constraint of projects means to who asked. */
class ProjectConstraints {

    @Produces
    @Singleton
    ConstraintProblems ofProjects() {
        return new ConstraintProblems(Map.of(
                "project_reference_unique",
                () -> Refusal.conflict("duplicate-project", "The mission has a project with this reference")));
    }
}
