package fr.rebond.funding.programme;

import fr.rebond.kit.problem.ConstraintMeaning;
import fr.rebond.kit.problem.Refusal;
import jakarta.inject.Singleton;
import java.util.Map;

/** What the constraints on programmes mean. */
class ProgrammeConstraints {

    @jakarta.enterprise.inject.Produces
    @Singleton
    static ConstraintMeaning programmes() {
        return new ConstraintMeaning(Map.of(
                "programme_call_code_unique",
                () -> Refusal.conflict("duplicate-programme", "The call has a programme"),
                "programme_line_not_passed",
                Programmes::linePassed));
    }
}
