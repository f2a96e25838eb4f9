package fr.rebond.funding.request;

import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment as its readers see it. */
@Schema(name = "Assessment")
record AssessmentView(
        @Schema(required = true) CompleteAssessment.Opinion opinion,
        @Schema(required = true) Money proposedGrant,
        @Schema(required = true) Money proposedRepayableAdvance,

        @Schema(description = "For those who decide, not for the holder") @Nullable
        String text,

        @Schema(required = true) LocalDate assessedOn,

        @Schema(description = "Money is set aside; false means waiting for it", required = true)
        boolean reserved) {}
