package fr.rebond.funding.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ProgrammeCreationForm(
        @NotNull
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        @Size(max = 100)
        @Schema(description = "Code of the call", examples = "rebond-industriel")
        String callCode,

        @NotNull @Valid ProgrammeForm programme) {}
