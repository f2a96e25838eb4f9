package fr.rebond.kit.problem;

import java.util.Locale;

/** 409: the state machine has no such step from the current state. */
public final class IllegalTransition extends Refusal {

    public IllegalTransition(Enum<?> from, Enum<?> to) {
        super(409, "illegal-transition", "%s: no step from %s to %s".formatted(what(from), from, to));
    }

    /** For a command that keeps the state but is allowed in some states only. */
    public IllegalTransition(Enum<?> from, String command) {
        super(409, "illegal-transition", "%s: %s is not possible in state %s".formatted(what(from), command, from));
    }

    private static String what(Enum<?> state) {
        return state.getDeclaringClass()
                .getSimpleName()
                .replace("Status", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
