package fr.rebond.funding.agreement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The agreement that an approved request is to have. */
record AgreementForm(
        @NotNull UUID requestId,

        @NotBlank @Size(max = 100) @Schema(description = "Reference that both sides use", examples = "REB-2023-0001")
        String reference,

        @NotNull LocalDate plannedStartOn,
        @NotNull LocalDate plannedEndOn,

        @Schema(description = "A bank guarantees the advance, which may then be higher")
        boolean bankGuarantee) {

    @JsonIgnore
    @AssertTrue(message = "plannedEndOn is not before plannedStartOn")
    boolean isOrdered() {
        return plannedStartOn == null || plannedEndOn == null || !plannedEndOn.isBefore(plannedStartOn);
    }
}
