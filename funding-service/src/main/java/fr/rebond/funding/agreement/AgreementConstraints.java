package fr.rebond.funding.agreement;

import fr.rebond.kit.database.ConstraintProblems;
import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** What the constraints on agreements mean. */
class AgreementConstraints {

    @Produces
    @Singleton
    static ConstraintProblems agreements() {
        return new ConstraintProblems(Map.of(
                "agreement_request_unique",
                () -> Refusal.conflict("duplicate-agreement", "The request has an agreement"),
                "agreement_reference_unique",
                () -> Refusal.conflict("duplicate-agreement", "Another agreement has this reference")));
    }
}
