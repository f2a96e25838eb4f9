package fr.rebond.funding.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The programme of a call that has none. */
record ProgrammeCreationForm(
        @NotNull
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        @Size(max = 100)
        @Schema(description = "Code of its call", examples = "rebond-industriel")
        String callCode,

        @NotNull @Valid ProgrammeForm programme) {}
