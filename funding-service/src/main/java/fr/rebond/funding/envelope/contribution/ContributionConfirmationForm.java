package fr.rebond.funding.envelope.contribution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ContributionConfirmationForm(
        @NotBlank
        @Size(max = 200)
        @Schema(description = "Reference of the deliberation or decision", examples = "CC-2023-045")
        String deliberation,

        @NotNull LocalDate deliberatedOn,

        @NotBlank
        @Size(max = 500)
        @Schema(description = "Law or convention that it is based on", examples = "CGCT art. L1511-3")
        String legalBasis) {}
