package fr.rebond.applications.deliberation.jury;

import fr.rebond.reference.organisation.Digits;
import fr.rebond.reference.organisation.SirenNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record JurySeatForm(
        @NotNull @SirenNumber @Schema(description = "SIREN of the organisation", examples = "180020026")
        String organisation,

        @NotBlank @Size(max = 300) @Schema(description = "Name of the organisation")
        String name,

        @Schema(description = "Whether it chairs the jury; exactly one seat does")
        boolean chair) {

    JurySeatForm {
        organisation = Digits.ungrouped(organisation);
    }
}
