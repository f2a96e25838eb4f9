package fr.rebond.missions.project;

import fr.rebond.missions.reference.Organisation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record ProjectDetectionForm(
        @NotBlank
        @Size(max = 100)
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]*")
        @Schema(
                description = "Reference of the project in the system of the caller, unique in the mission",
                examples = "CAMB-P-001")
        String externalReference,

        @NotBlank @Size(max = 300) String name,
        @Size(max = 20_000) @Nullable String description,

        @Valid
        @Schema(description = "The organisation that would carry out the project; absent while unknown")
        @Nullable
        Organisation holder,

        @Schema(description = "True for invented sample data", defaultValue = "false") @Nullable
        Boolean sample) {

    boolean isSample() {
        return Boolean.TRUE.equals(sample);
    }
}
