package fr.rebond.funding.request.decision;

import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

public record FundingDecisionView(
        DecisionOutcome outcome,
        Money grant,
        Money repayableAdvance,
        @Nullable String motive,
        LocalDate decidedOn,

        @Schema(description = "Not shown to the holder") @Nullable
        DecisionMeeting meeting,

        @Schema(description = "Percent of the members that had to take part; not shown to the holder") @Nullable
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
