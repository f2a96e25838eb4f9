package fr.rebond.funding.request;

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

    /** For the aid decided, else proposed, else asked; by verified rows only. */
    StateAidView explain(FundingRequest request, LocalDate grantDate) {
        return rules.compute(request.stateAid(), request.planned(), grantDate, Use.DECISION);
    }

    /** Why the aid decided cannot be conferred on that day; empty if it can. */
    public List<String> unmet(FundingRequest request, LocalDate grantDate) {
        return explain(request, grantDate).unmet();
    }

    List<String> unmet(FundingRequest request, Decision decision, LocalDate grantDate) {
        return rules.compute(request.stateAid(), decision.planned(), grantDate, Use.DECISION)
                .unmet();
    }
}
