package fr.rebond.funding.request.decision;

import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision as its readers see it. */
public record FundingDecisionView(
        DecisionOutcome outcome,
        Money grant,
        Money repayableAdvance,
        @Nullable String motive,
        LocalDate decidedOn,

        @Schema(description = "Not for the holder") @Nullable
        DecisionMeeting meeting,

        @Schema(description = "Percent of the members who had to take part; not for the holder") @Nullable
        Integer quorumPercent) {

    public static FundingDecisionView of(Decision decision, boolean withMeeting) {
        return new FundingDecisionView(
                decision.outcome(),
                decision.grant(),
                decision.repayableAdvance(),
                decision.motive(),
                decision.decidedOn(),
                withMeeting ? decision.meeting() : null,
                withMeeting ? decision.quorumPercent() : null);
    }
}
