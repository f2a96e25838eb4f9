package fr.rebond.funding.stateaid;

import fr.rebond.funding.stateaid.rule.Step;
import java.util.List;

/** The outcome of one legal base, with the steps that lead to it. */
public record Computation(Base base, Outcome outcome, List<Step> steps) {

    public Computation {
        steps = List.copyOf(steps);
    }

    boolean isAllowed() {
        return outcome instanceof Outcome.Allowed;
    }
}
