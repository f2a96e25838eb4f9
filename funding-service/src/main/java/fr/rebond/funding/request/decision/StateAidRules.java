package fr.rebond.funding.request.decision;

import fr.rebond.funding.request.FundingRequest;
import fr.rebond.funding.stateaid.form.AidAmounts;
import fr.rebond.funding.stateaid.form.StateAidCalculator;
import fr.rebond.funding.stateaid.form.StateAidView;
import fr.rebond.funding.stateaid.rule.Use;
import fr.rebond.kit.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Checks the State aid of a request, at the decision and again at the signature of the agreement. */
@ApplicationScoped
public class StateAidRules {

    private final StateAidCalculator calculator;

    StateAidRules(StateAidCalculator calculator) {
        this.calculator = calculator;
    }

    /** Computes the planned aid as of the day of the decision, or as of today if there is none. */
    StateAidView explain(FundingRequest request, Actor reader, LocalDate today) {
        var grantDate = request.findDecidedOn().orElse(today);
        return calculator.compute(request.stateAid(), request.plannedAid(reader), grantDate, Use.DECISION);
    }

    /** Why the aid would not be lawful if it were granted on that day; empty if it would. */
    public List<String> unmet(FundingRequest request, AidAmounts aid, LocalDate grantDate) {
        return calculator
                .compute(request.stateAid(), aid, grantDate, Use.DECISION)
                .unmet();
    }
}
