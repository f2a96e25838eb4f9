package fr.rebond.funding;

import fr.rebond.funding.programme.Programmes;
import fr.rebond.kit.database.ConstraintProblems;
import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Supplier;

/** Maps the constraints of the database to the problems that callers get when they violate them. */
class Constraints {

    @Produces
    @Singleton
    ConstraintProblems constraints() {
        return new ConstraintProblems(Map.ofEntries(
                duplicate("programme_call_code_unique", "programme", "The call already has a programme"),
                Map.entry("programme_line_not_passed", Programmes::stateLineExceeded),
                duplicate("agreement_request_unique", "agreement", "The request already has an agreement"),
                duplicate("agreement_reference_unique", "agreement", "Another agreement has this reference"),
                duplicate("payment_order_unique", "payment-order", "Another payment has this order"),
                Map.entry(
                        "payment_three_people",
                        () -> new Refusal(
                                422,
                                "rules-not-met",
                                "Three different people must certify, authorise and confirm a payment"))));
    }

    private static Map.Entry<String, Supplier<Refusal>> duplicate(String constraint, String what, String detail) {
        return Map.entry(constraint, () -> Refusal.conflict("duplicate-" + what, detail));
    }
}
