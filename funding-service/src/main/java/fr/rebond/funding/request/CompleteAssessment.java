package fr.rebond.funding.request;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.money.Amount;
import fr.rebond.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an assessor proposes. */
record CompleteAssessment(
        @NotNull @Schema(required = true) Opinion opinion,
        @NotNull @Amount @Valid @Schema(required = true) Money proposedGrant,
        @NotNull @Amount @Valid @Schema(required = true) Money proposedRepayableAdvance,

        @NotBlank @Size(max = 20_000) @Schema(required = true)
        String text) {

    @JsonIgnore
    @AssertTrue(message = "a favourable opinion proposes an amount above zero, an unfavourable one proposes none")
    boolean isProposalOfItsOpinion() {
        if (opinion == null || proposedGrant == null || proposedRepayableAdvance == null) {
            return true;
        }
        return (opinion == Opinion.FAVOURABLE) == (proposedGrant.isPositive() || proposedRepayableAdvance.isPositive());
    }

    enum Opinion {
        FAVOURABLE,
        UNFAVOURABLE
    }
}
