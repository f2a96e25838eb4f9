package fr.rebond.funding.request.assessment;

import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Not shown to the holder. */
public record AssessmentView(
        AssessmentForm.Opinion opinion,
        Money proposedGrant,
        Money proposedRepayableAdvance,

        String text,

        LocalDate assessedOn,

        @Schema(description = "Whether money is reserved. If false before the decision, the request waits for money")
        boolean reserved) {}
