package fr.rebond.funding.request;

import fr.rebond.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an assessor proposes. */
record CompleteAssessment(
        @NotNull @Schema(required = true) Opinion opinion,
        @NotNull @Valid @Schema(required = true) Money proposedGrant,
        @NotNull @Valid @Schema(required = true) Money proposedRepayableAdvance,

        @NotBlank @Size(max = 20_000) @Schema(required = true)
        String text) {

    enum Opinion {
        FAVOURABLE,
        UNFAVOURABLE
    }
}
