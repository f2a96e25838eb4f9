package fr.rebond.funding.stateaid.form;

import fr.rebond.kit.money.Amount;
import fr.rebond.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case to try. */
record SimulationForm(
        @NotNull @Schema(description = "Day on which the right to the aid would be conferred")
        LocalDate grantDate,

        @NotNull @Valid AidForm stateAid,

        @Amount @Valid @Schema(description = "Absent with the advance: the ceiling is asked") @Nullable
        Money grant,

        @Amount @Valid @Nullable Money repayableAdvance) {

    @Nullable
    Planned planned() {
        return grant == null && repayableAdvance == null
                ? null
                : new Planned(
                        grant == null ? Money.ZERO : grant, repayableAdvance == null ? Money.ZERO : repayableAdvance);
    }
}
