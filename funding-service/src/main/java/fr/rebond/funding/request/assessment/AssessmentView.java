package fr.rebond.funding.request.assessment;

import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assessment as its readers see it; the holder is none of them. */
public record AssessmentView(
        AssessmentForm.Opinion opinion,
        Money proposedGrant,
        Money proposedRepayableAdvance,

        String text,

        LocalDate assessedOn,

        @Schema(description = "Money is set aside at present; until the decision, false means waiting for it")
        boolean reserved) {}
