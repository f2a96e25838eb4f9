package fr.rebond.applications.territory;

import fr.rebond.reference.Digits;
import fr.rebond.reference.SirenNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member as an applicant names it. */
@Schema(
        description = "A member of a grouping. Of an EPCI the SIREN says all: name and région come from the official"
                + " geographic code. Any other body is entered with name and région")
public record MemberForm(
        @NotNull @SirenNumber @Schema(examples = "200068500")
        String siren,

        @Size(min = 1, max = 300) @Schema(description = "Of a body that is no EPCI") @Nullable
        String name,

        @Size(max = 3)
        @Schema(description = "Official code of the région, of a body that is no EPCI", examples = "76")
        @Nullable
        String regionCode) {

    public MemberForm {
        siren = Digits.ungrouped(siren);
    }
}
