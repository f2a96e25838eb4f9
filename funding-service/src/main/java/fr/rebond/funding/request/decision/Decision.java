package fr.rebond.funding.request.decision;

import fr.rebond.funding.stateaid.form.Planned;
import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the committee decided, as it is kept.
 *
 * @param quorumPercent of the members who had to take part
 */
public record Decision(
        DecisionOutcome outcome,
        Money grant,
        Money repayableAdvance,
        @Nullable String motive,
        LocalDate decidedOn,
        DecisionMeeting meeting,
        int quorumPercent) {

    public Money total() {
        return grant.plus(repayableAdvance);
    }

    public Planned planned() {
        return new Planned(grant, repayableAdvance);
    }
}
