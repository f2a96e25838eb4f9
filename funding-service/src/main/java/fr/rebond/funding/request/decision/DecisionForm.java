package fr.rebond.funding.request.decision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.money.Amount;
import fr.rebond.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

public record DecisionForm(
        @NotNull DecisionOutcome outcome,

        @Amount @Valid @Schema(description = "Only with an approval") @Nullable
        Money grant,

        @Amount @Valid @Schema(description = "Only with an approval") @Nullable
        Money repayableAdvance,

        @Size(max = 2_000) @Schema(description = "Required with a rejection") @Nullable
        String motive,

        @NotNull @Valid DecisionMeeting meeting) {

    @JsonIgnore
    @AssertTrue(message = "an approval needs a grant, a repayable advance, or both")
    boolean isApprovalWithAmounts() {
        return outcome != DecisionOutcome.APPROVED || hasAmounts();
    }

    @JsonIgnore
    @AssertTrue(message = "a rejection needs a motive and must not have amounts")
    boolean isRejectionWithMotive() {
        return outcome != DecisionOutcome.REJECTED || (motive != null && !motive.isBlank() && !hasAmounts());
    }

    private boolean hasAmounts() {
        return (grant != null && grant.isPositive()) || (repayableAdvance != null && repayableAdvance.isPositive());
    }

    Decision decision(int quorumPercent, LocalDate on) {
        return new Decision(
                outcome,
                grant == null ? Money.ZERO : grant,
                repayableAdvance == null ? Money.ZERO : repayableAdvance,
                motive,
                on,
                meeting,
                quorumPercent);
    }
}
