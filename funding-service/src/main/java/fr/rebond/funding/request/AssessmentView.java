package fr.rebond.funding.request;

import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assessment as its readers see it; the holder is none of them. */
@Schema(name = "Assessment")
record AssessmentView(
        @Schema(required = true) CompleteAssessment.Opinion opinion,
        @Schema(required = true) Money proposedGrant,
        @Schema(required = true) Money proposedRepayableAdvance,

        @Schema(required = true) String text,

        @Schema(required = true) LocalDate assessedOn,

        @Schema(
                description = "Money is set aside at present; until the decision, false means waiting for it",
                required = true)
        boolean reserved) {}
