package fr.rebond.funding;

import fr.rebond.reference.organisation.Digits;
import fr.rebond.reference.organisation.SirenNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An organisation")
public record Organisation(
        @NotNull
        @SirenNumber
        @Schema(description = "9 digits with a valid Luhn check digit; spaces are accepted", examples = "200068500")
        String siren,

        @NotBlank @Size(max = 300) String name) {

    public Organisation {
        siren = Digits.ungrouped(siren);
    }
}
