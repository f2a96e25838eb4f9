package fr.rebond.funding.request.decision;

import fr.rebond.funding.access.OrganisationAccess;
import fr.rebond.funding.request.FundingRequest;
import fr.rebond.funding.stateaid.form.Planned;
import fr.rebond.funding.stateaid.form.StateAidRules;
import fr.rebond.funding.stateaid.form.StateAidView;
import fr.rebond.funding.stateaid.rule.Use;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** What State-aid law says of a request. Looked at when it is decided, and again when its agreement is signed. */
@ApplicationScoped
public class StateAidGuard {

    private final StateAidRules rules;

    StateAidGuard(StateAidRules rules) {
        this.rules = rules;
    }

    /** For the aid decided, on the day of its decision; else, as of today, proposed, else asked. By verified rows only. */
    StateAidView explain(FundingRequest request, OrganisationAccess reader, LocalDate today) {
        var grantDate = request.dayOfDecision().orElse(today);
        return rules.compute(request.stateAid(), request.planned(reader), grantDate, Use.DECISION);
    }

    /** Why this aid cannot be conferred on that day; empty if it can. */
    public List<String> unmet(FundingRequest request, Planned aid, LocalDate grantDate) {
        return rules.compute(request.stateAid(), aid, grantDate, Use.DECISION).unmet();
    }
}
