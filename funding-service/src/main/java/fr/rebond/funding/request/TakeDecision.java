package fr.rebond.funding.request;

import fr.rebond.kit.money.Money;
import fr.rebond.kit.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision of the committee, and the meeting that took it. */
record TakeDecision(
        @NotNull @Schema(required = true) DecisionOutcome outcome,

        @Valid @Schema(description = "With an approval") @Nullable
        Money grant,

        @Valid @Schema(description = "With an approval") @Nullable
        Money repayableAdvance,

        @Size(max = 2_000) @Schema(description = "Required with a rejection") @Nullable
        String motive,

        @NotNull @Valid @Schema(required = true) Meeting meeting) {

    Decision decision(LocalDate on) {
        return new Decision(
                outcome,
                grant == null ? Money.ZERO : grant,
                repayableAdvance == null ? Money.ZERO : repayableAdvance,
                motive,
                on,
                meeting);
    }

    /** @throws Refusal 400 if amounts or motive do not go with the outcome */
    void mustBeConsistent() {
        var total = decision(LocalDate.EPOCH).total();
        switch (outcome) {
            case APPROVED -> {
                if (!total.isPositive()) {
                    throw Refusal.invalid("/grant", "an approval gives a grant, a repayable advance, or both");
                }
            }
            case REJECTED -> {
                if (total.isPositive() || motive == null || motive.isBlank()) {
                    throw Refusal.invalid("/motive", "a rejection has a motive and no amounts");
                }
            }
        }
    }
}
