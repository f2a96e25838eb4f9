package fr.rebond.applications;

import fr.rebond.kit.database.ConstraintProblems;
import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Supplier;

/** What each violated constraint of this service's database means to the caller. */
class Constraints {

    @Produces
    @Singleton
    ConstraintProblems duplicates() {
        return new ConstraintProblems(Map.ofEntries(
                duplicate("call_code_unique", "call", "A call with this code exists"),
                duplicate(
                        "application_lead_wave_unique",
                        "application",
                        "The lead already has an application in this wave"),
                duplicate("consent_unique", "consent", "The member has already consented"),
                duplicate("score_unique", "score", "The assessor has already scored this criterion"),
                duplicate("deliberation_wave_unique", "deliberation", "A jury has already been convened for this wave"),
                duplicate("jury_seat_unique", "seat", "The organisation already has a seat"),
                duplicate("jury_seat_one_chair", "chair", "The jury already has a chair"),
                duplicate("vote_unique", "vote", "The seat has already voted on this application")));
    }

    private static Map.Entry<String, Supplier<Refusal>> duplicate(String constraint, String what, String detail) {
        return Map.entry(constraint, () -> Refusal.conflict("duplicate-" + what, detail));
    }
}
