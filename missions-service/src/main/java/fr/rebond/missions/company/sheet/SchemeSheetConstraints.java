package fr.rebond.missions.company.sheet;

import fr.rebond.kit.database.ConstraintProblems;
import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** What a violated constraint of the sheets means to who asked. */
class SchemeSheetConstraints {

    @Produces
    @Singleton
    ConstraintProblems ofSheets() {
        return new ConstraintProblems(Map.of(
                "scheme_match_unique",
                () -> Refusal.conflict("duplicate-scheme-match", "This is on the company's sheet already")));
    }
}
