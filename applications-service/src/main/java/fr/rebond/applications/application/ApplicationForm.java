package fr.rebond.applications.application;

import fr.rebond.applications.territory.MemberForm;
import fr.rebond.reference.Digits;
import fr.rebond.reference.SirenNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an applicant fills in. Only what a draft cannot do without is needed at once. */
@Schema(description = "The editable form of an application. Wave and lead never change")
public record ApplicationForm(
        @NotNull UUID waveId,

        @NotBlank @Size(max = 300) @Schema(examples = "Cambrésis")
        String territoryName,

        @NotNull @Valid @Schema(description = "The organisation that the applicant acts for")
        MemberForm lead,

        @Size(max = 49) @Schema(description = "The other members of the grouping", defaultValue = "[]")
        List<@Valid @NotNull MemberForm> members,

        @Size(max = 50)
        @Schema(
                description = "SIREN of EPCI that belong to the territory through a member that is no EPCI (a PETR)."
                        + " Each consents as a member does",
                defaultValue = "[]")
        List<@NotNull @SirenNumber String> coveredEpcis,

        @Size(max = 20_000)
        @Schema(description = "How the mutations of a transport industry hit the territory; needed to submit")
        @Nullable
        String exposure,

        @Size(max = 20_000) @Schema(description = "What the territory wants to achieve; needed to submit") @Nullable
        String ambition,

        @Size(min = 1, max = 100)
        @Schema(description = "Number of the file on the platform where it was filed")
        @Nullable
        String externalReference) {

    public ApplicationForm {
        members = members == null ? List.of() : members;
        coveredEpcis = coveredEpcis == null
                ? List.of()
                : coveredEpcis.stream().map(Digits::ungrouped).toList();
    }
}
