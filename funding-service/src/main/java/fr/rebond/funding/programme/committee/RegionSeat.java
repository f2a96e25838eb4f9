package fr.rebond.funding.programme.committee;

import fr.rebond.reference.organisation.Digits;
import fr.rebond.reference.organisation.SirenNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The organisation that sits on the committee for a région. */
record RegionSeat(
        @NotNull @Pattern(regexp = "[0-9]{2}") @Schema(description = "Official code of the région", examples = "32")
        String code,

        @NotNull @SirenNumber @Schema(examples = "200053742")
        String siren) {

    RegionSeat {
        siren = Digits.ungrouped(siren);
    }
}
