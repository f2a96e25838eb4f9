package fr.rebond.missions.company.sheet;

import fr.rebond.kit.database.ConstraintMeaning;
import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** What a violated constraint of the sheets means to who asked. */
class SchemeSheetConstraints {

    @Produces
    @Singleton
    ConstraintMeaning ofSheets() {
        return new ConstraintMeaning(Map.of(
                "scheme_match_unique",
                () -> Refusal.conflict("duplicate-scheme-match", "This is on the company's sheet already")));
    }
}
