package fr.rebond.funding;

import fr.rebond.reference.Digits;
import fr.rebond.reference.SirenNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation as it is named in requests and answers. */
public record Organisation(
        @NotNull @SirenNumber @Schema(examples = "200068500")
        String siren,

        @NotBlank @Size(max = 200) @Schema(examples = "CA de Cambrai")
        String name) {

    public Organisation {
        siren = Digits.ungrouped(siren);
    }
}
