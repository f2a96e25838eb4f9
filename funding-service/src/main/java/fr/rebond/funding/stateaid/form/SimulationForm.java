package fr.rebond.funding.stateaid.form;

import fr.rebond.kit.money.Amount;
import fr.rebond.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record SimulationForm(
        @NotNull @Schema(description = "Day on which the right to the aid would be conferred")
        LocalDate grantDate,

        @NotNull @Valid AidForm stateAid,

        @Amount @Valid @Schema(description = "If both amounts are absent, the allowed aid is computed") @Nullable
        Money grant,

        @Amount @Valid @Nullable Money repayableAdvance) {

    @Nullable
    AidAmounts plannedAid() {
        return grant == null && repayableAdvance == null
                ? null
                : new AidAmounts(
                        grant == null ? Money.ZERO : grant, repayableAdvance == null ? Money.ZERO : repayableAdvance);
    }
}
