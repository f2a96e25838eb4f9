package fr.rebond.funding.request.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.money.Amount;
import fr.rebond.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record AssessmentForm(
        @NotNull Opinion opinion,
        @NotNull @Amount @Valid Money proposedGrant,
        @NotNull @Amount @Valid Money proposedRepayableAdvance,

        @NotBlank @Size(max = 20_000) String text) {

    @JsonIgnore
    @AssertTrue(message = "a favourable opinion must propose an amount above zero, and an unfavourable one must not")
    boolean isProposalConsistentWithOpinion() {
        if (opinion == null || proposedGrant == null || proposedRepayableAdvance == null) {
            return true;
        }
        return (opinion == Opinion.FAVOURABLE) == (proposedGrant.isPositive() || proposedRepayableAdvance.isPositive());
    }

    public enum Opinion {
        FAVOURABLE,
        UNFAVOURABLE
    }
}
