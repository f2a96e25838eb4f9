package fr.rebond.applications.deliberation.closure;

import fr.rebond.applications.application.Decision;
import fr.rebond.kit.money.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What becomes of one application")
public record OutcomeForm(
        @NotNull UUID applicationId,
        @NotNull Decision decision,

        @Size(max = 2000)
        @Schema(
                description =
                        "Needed with RESERVE and REJECTED, and for a LAUREATE that no majority of the jury is for; the"
                                + " applicant reads it")
        @Nullable
        String motive,

        @Schema(description = "Of a laureate: legal date, on which mission and envelope begin") @Nullable
        LocalDate labelledOn,

        @Schema(description = "Of a laureate: what all funders are to bring together") @Nullable
        Money envelopeTarget,

        @Schema(description = "Of a laureate: the State's part of the target") @Nullable
        Money statePledge) {

    boolean hasMotive() {
        return motive != null && !motive.isBlank();
    }
}
