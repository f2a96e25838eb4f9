package fr.rebond.applications.application;

import fr.rebond.applications.territory.MemberForm;
import fr.rebond.reference.organisation.Digits;
import fr.rebond.reference.organisation.SirenNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the lead fills in. A draft needs only the required fields. */
@Schema(description = "The editable form of an application. Wave and lead never change")
public record ApplicationForm(
        @NotNull UUID waveId,

        @NotBlank @Size(max = 300) @Schema(examples = "Cambrésis")
        String territoryName,

        @NotNull @Valid @Schema(description = "The organisation of the caller")
        MemberForm lead,

        @Size(max = 49) @Schema(description = "The other members of the grouping", defaultValue = "[]")
        List<@Valid @NotNull MemberForm> members,

        @Size(max = 50)
        @Schema(
                description =
                        "SIREN of EPCI that belong to the territory through a member that is not an EPCI (a PETR). Each "
                                + "consents like a member",
                defaultValue = "[]")
        List<@NotNull @SirenNumber String> coveredEpcis,

        @Size(max = 20_000)
        @Schema(description = "How changes in a transport industry affect the territory; required to submit")
        @Nullable
        String exposure,

        @Size(max = 20_000) @Schema(description = "What the territory wants to achieve; required to submit") @Nullable
        String ambition,

        @Size(min = 1, max = 100)
        @Schema(description = "Number of the application on the platform where it was filed")
        @Nullable
        String externalReference) {

    public ApplicationForm {
        members = members == null ? List.of() : members;
        coveredEpcis = coveredEpcis == null
                ? List.of()
                : coveredEpcis.stream().map(Digits::ungrouped).toList();
    }
}
