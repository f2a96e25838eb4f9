package fr.rebond.funding.agreement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record AgreementForm(
        @NotNull UUID requestId,

        @NotBlank @Size(max = 100) @Schema(description = "Reference that both parties use", examples = "REB-2023-0001")
        String reference,

        @NotNull LocalDate plannedStartOn,
        @NotNull LocalDate plannedEndOn,

        @Schema(description = "Whether a bank guarantees the advance, which may then be higher")
        boolean bankGuarantee) {

    @JsonIgnore
    @AssertTrue(message = "plannedEndOn must not be before plannedStartOn")
    boolean isOrdered() {
        return plannedStartOn == null || plannedEndOn == null || !plannedEndOn.isBefore(plannedStartOn);
    }
}
