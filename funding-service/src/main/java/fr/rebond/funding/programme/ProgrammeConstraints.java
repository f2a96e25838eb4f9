package fr.rebond.funding.programme;

import fr.rebond.kit.database.ConstraintProblems;
import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** What the constraints on programmes mean. */
class ProgrammeConstraints {

    @Produces
    @Singleton
    static ConstraintProblems programmes() {
        return new ConstraintProblems(Map.of(
                "programme_call_code_unique",
                () -> Refusal.conflict("duplicate-programme", "The call has a programme"),
                "programme_line_not_passed",
                Programmes::linePassed));
    }
}
