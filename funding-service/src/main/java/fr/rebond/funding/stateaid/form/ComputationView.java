package fr.rebond.funding.stateaid.form;

import fr.rebond.funding.stateaid.Base;
import fr.rebond.funding.stateaid.Computation;
import fr.rebond.funding.stateaid.Outcome;
import fr.rebond.funding.stateaid.rule.Step;
import fr.rebond.kit.money.Money;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record ComputationView(
        Base base,
        OutcomeKind outcome,

        @Schema(description = "Gross grant equivalent that may still be granted on this base") @Nullable
        Money upTo,

        @Schema(description = "All reasons why the aid is not allowed")
        List<String> because,

        List<Step> steps) {

    public enum OutcomeKind {
        ALLOWED,
        REFUSED,
        NOTIFICATION_REQUIRED,
        NOT_COMPUTABLE
    }

    public static ComputationView of(Computation computation) {
        var base = computation.base();
        var steps = computation.steps();
        return switch (computation.outcome()) {
            case Outcome.Allowed(var upTo) ->
                new ComputationView(base, OutcomeKind.ALLOWED, Money.euros(upTo), List.of(), steps);
            case Outcome.Refused(var because) -> new ComputationView(base, OutcomeKind.REFUSED, null, because, steps);
            case Outcome.NotificationRequired(var because, var upTo) ->
                new ComputationView(
                        base, OutcomeKind.NOTIFICATION_REQUIRED, Money.euros(upTo), List.of(because), steps);
            case Outcome.NotComputable(var because) ->
                new ComputationView(base, OutcomeKind.NOT_COMPUTABLE, null, because, steps);
        };
    }

    boolean allows() {
        return outcome == OutcomeKind.ALLOWED;
    }
}
