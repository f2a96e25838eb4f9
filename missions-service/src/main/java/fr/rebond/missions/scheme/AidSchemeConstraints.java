package fr.rebond.missions.scheme;

import fr.rebond.kit.database.ConstraintProblems;
import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** What a violated constraint of the catalogue means to who asked. */
class AidSchemeConstraints {

    @Produces
    @Singleton
    ConstraintProblems ofAidSchemes() {
        return new ConstraintProblems(Map.of(
                "aid_scheme_code_unique",
                () -> Refusal.conflict("duplicate-aid-scheme", "There is an aid scheme with this code")));
    }
}
