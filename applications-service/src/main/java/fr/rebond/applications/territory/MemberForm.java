package fr.rebond.applications.territory;

import fr.rebond.reference.organisation.Digits;
import fr.rebond.reference.organisation.SirenNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member in the form of an applicant. */
@Schema(
        description = "A member of a grouping. For an EPCI the SIREN is enough: name and région come from the official "
                + "geographic code. Any other body needs a name and a région")
public record MemberForm(
        @NotNull @SirenNumber @Schema(examples = "200068500")
        String siren,

        @Size(min = 1, max = 300) @Schema(description = "For a body that is not an EPCI") @Nullable
        String name,

        @Size(max = 3)
        @Schema(description = "Official code of the région, for a body that is not an EPCI", examples = "76")
        @Nullable
        String regionCode) {

    public MemberForm {
        siren = Digits.ungrouped(siren);
    }
}
