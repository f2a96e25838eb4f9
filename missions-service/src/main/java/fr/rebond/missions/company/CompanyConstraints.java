package fr.rebond.missions.company;

import fr.rebond.kit.database.ConstraintProblems;
import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** What a violated constraint of companies means to who asked. */
class CompanyConstraints {

    @Produces
    @Singleton
    ConstraintProblems ofCompanies() {
        return new ConstraintProblems(Map.of(
                "company_siret_unique",
                () -> Refusal.conflict("duplicate-company", "The mission has a company with this SIRET"),
                "visit_unique",
                () -> Refusal.conflict("duplicate-visit", "A visit of this kind on this day is recorded already")));
    }
}
