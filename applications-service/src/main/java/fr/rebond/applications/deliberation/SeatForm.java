package fr.rebond.applications.deliberation;

import fr.rebond.reference.Digits;
import fr.rebond.reference.SirenNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record SeatForm(
        @NotNull
        @SirenNumber
        @Schema(description = "SIREN of the organisation", examples = "180020026", required = true)
        String organisation,

        @NotBlank @Size(max = 300) @Schema(description = "Name of the organisation", required = true)
        String name,

        @Schema(description = "Whether it chairs the jury; one seat does", required = true)
        boolean chair) {

    SeatForm {
        organisation = Digits.ungrouped(organisation);
    }
}
