package fr.rebond.missions.project;

import fr.rebond.missions.reference.Organisation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record ProjectForm(
        @NotBlank @Size(max = 300) String name,
        @Size(max = 20_000) @Nullable String description,

        @Valid
        @Schema(description = "The organisation that would carry out the project; absent while unknown")
        @Nullable
        Organisation holder) {}
