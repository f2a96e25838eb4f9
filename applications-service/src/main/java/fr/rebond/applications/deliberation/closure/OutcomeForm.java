package fr.rebond.applications.deliberation.closure;

import fr.rebond.applications.application.Decision;
import fr.rebond.kit.money.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The outcome of one application")
public record OutcomeForm(
        @NotNull UUID applicationId,
        @NotNull Decision decision,

        @Size(max = 2000)
        @Schema(
                description =
                        "Required with RESERVE and REJECTED, and for a LAUREATE without a majority of the jury; shown to "
                                + "the applicant")
        @Nullable
        String motive,

        @Schema(description = "For a laureate: legal date, on which mission and envelope begin") @Nullable
        LocalDate labelledOn,

        @Schema(description = "For a laureate: total that all funders are expected to provide") @Nullable
        Money envelopeTarget,

        @Schema(description = "For a laureate: the State's part of the target") @Nullable
        Money statePledge) {

    boolean hasMotive() {
        return motive != null && !motive.isBlank();
    }
}
