package fr.rebond.applications;

import fr.rebond.kit.database.ConstraintProblems;
import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Supplier;

/** What a violated constraint of this service's database means to who asked. */
class Constraints {

    @Produces
    @Singleton
    ConstraintProblems duplicates() {
        return new ConstraintProblems(Map.ofEntries(
                duplicate("call_code_unique", "call", "There is a call with this code"),
                duplicate("application_lead_wave_unique", "application", "The lead has an application in this wave"),
                duplicate("consent_unique", "consent", "The member has consented already"),
                duplicate("score_unique", "score", "The assessor has scored this criterion already"),
                duplicate("deliberation_wave_unique", "deliberation", "A jury is convened for this wave already"),
                duplicate("jury_seat_unique", "seat", "The organisation has a seat already"),
                duplicate("jury_seat_one_chair", "chair", "The jury has a chair already"),
                duplicate("vote_unique", "vote", "The seat has voted on this application already")));
    }

    private static Map.Entry<String, Supplier<Refusal>> duplicate(String constraint, String what, String detail) {
        return Map.entry(constraint, () -> Refusal.conflict("duplicate-" + what, detail));
    }
}
