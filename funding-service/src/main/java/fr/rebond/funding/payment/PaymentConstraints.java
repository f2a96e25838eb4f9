package fr.rebond.funding.payment;

import fr.rebond.kit.database.ConstraintProblems;
import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** What the constraints on payments mean. */
class PaymentConstraints {

    @Produces
    @Singleton
    static ConstraintProblems payments() {
        return new ConstraintProblems(Map.of(
                "payment_order_unique",
                () -> Refusal.conflict("duplicate-payment-order", "Another payment has this order"),
                "payment_three_people",
                () -> new Refusal(422, "rules-not-met", "Certifier, authoriser and confirmer are three people")));
    }
}
