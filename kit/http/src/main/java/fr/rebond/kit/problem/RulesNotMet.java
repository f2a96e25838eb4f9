package fr.rebond.kit.problem;

import java.util.ArrayList;
import java.util.List;

/** 422: the step is legal in this state, but its rules are not met. Names the current state and every unmet rule. */
public final class RulesNotMet extends Refusal {

    public RulesNotMet(Enum<?> state, List<Reason> reasons) {
        super(422, "rules-not-met", "Not possible in state " + state + ": " + sentence(reasons), reasons);
    }

    public static RulesNotMet of(Enum<?> state, String reason) {
        return new RulesNotMet(state, List.of(Reason.of(reason)));
    }

    private RulesNotMet(List<Reason> reasons) {
        super(422, "rules-not-met", "Not possible: " + sentence(reasons), reasons);
    }

    private static String sentence(List<Reason> reasons) {
        return String.join("; ", reasons.stream().map(Reason::detail).toList());
    }

    /** Collects the unmet rules of a step; {@link #orRefuse} throws if there are any. */
    public static Check check() {
        return new Check();
    }

    public static final class Check {
        private final List<Reason> reasons = new ArrayList<>();

        private Check() {}

        public Check that(boolean met, String otherwise) {
            return that(met, "", otherwise);
        }

        public Check that(boolean met, String pointer, String otherwise) {
            if (!met) {
                reasons.add(new Reason(pointer, otherwise));
            }
            return this;
        }

        public Check all(List<String> unmet) {
            unmet.forEach(reason -> reasons.add(Reason.of(reason)));
            return this;
        }

        /** For an aggregate without states. */
        public void orRefuse() {
            if (!reasons.isEmpty()) {
                throw new RulesNotMet(reasons);
            }
        }

        public void orRefuse(Enum<?> state) {
            if (!reasons.isEmpty()) {
                throw new RulesNotMet(state, reasons);
            }
        }
    }
}
