package fr.rebond.funding.request;

import fr.rebond.funding.stateaid.form.Planned;
import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the committee decided, as it is kept. */
record Decision(
        @Schema(required = true) DecisionOutcome outcome,
        @Schema(required = true) Money grant,
        @Schema(required = true) Money repayableAdvance,
        @Nullable String motive,
        @Schema(required = true) LocalDate decidedOn,
        @Schema(required = true) Meeting meeting) {

    Money total() {
        return grant.plus(repayableAdvance);
    }

    Planned planned() {
        return new Planned(grant, repayableAdvance);
    }
}
