package fr.rebond.funding.request;

import fr.rebond.funding.stateaid.form.Planned;
import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the committee decided, as it is kept.
 *
 * @param quorumPercent of the members who had to take part
 */
record Decision(
        DecisionOutcome outcome,
        Money grant,
        Money repayableAdvance,
        @Nullable String motive,
        LocalDate decidedOn,
        Meeting meeting,
        int quorumPercent) {

    Money total() {
        return grant.plus(repayableAdvance);
    }

    Planned planned() {
        return new Planned(grant, repayableAdvance);
    }
}
