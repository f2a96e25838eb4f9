package fr.rebond.missions;

import fr.rebond.kit.database.ConstraintProblems;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.missions.routing.RoutingTarget;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Supplier;

/** What each violated constraint of this service's database means to the caller. */
public class Constraints {

    @Produces
    @Singleton
    ConstraintProblems constraints() {
        return new ConstraintProblems(Map.ofEntries(
                duplicate("mission_order_reference_unique", "order", "Another mission is ordered under this reference"),
                Map.entry("committee_meeting_unique", Constraints::duplicateMeeting),
                duplicate("aid_scheme_code_unique", "aid-scheme", "An aid scheme with this code exists"),
                duplicate("company_siret_unique", "company", "The mission has a company with this SIRET"),
                duplicate("visit_unique", "visit", "A visit of this kind on this day is already recorded"),
                duplicate("scheme_match_unique", "scheme-match", "This is already on the sheet of the company"),
                duplicate("project_reference_unique", "project", "The mission has a project with this reference"),
                duplicate(
                        "considered_scheme_unique",
                        "considered-scheme",
                        "This scheme has already been considered for the project"),
                Map.entry("routing_one_open_to_envelope", () -> duplicateRouting(RoutingTarget.ENVELOPE)),
                Map.entry("routing_one_open_to_scheme", () -> duplicateRouting(RoutingTarget.SCHEME)),
                duplicate("axis_title_unique", "axis", "The roadmap has an axis with this title"),
                duplicate("action_title_unique", "action", "The axis has an action with this title")));
    }

    public static Refusal duplicateMeeting() {
        return Refusal.conflict("duplicate-meeting", "A meeting of this kind on this day is already recorded");
    }

    public static Refusal duplicateRouting(RoutingTarget target) {
        var there =
                switch (target) {
                    case ENVELOPE -> "the envelope";
                    case SCHEME -> "this scheme";
                };
        return Refusal.conflict("duplicate-routing", "The project already has an open routing to " + there);
    }

    private static Map.Entry<String, Supplier<Refusal>> duplicate(String constraint, String what, String detail) {
        return Map.entry(constraint, () -> Refusal.conflict("duplicate-" + what, detail));
    }
}
