package fr.rebond.applications.assessment;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ScoreForm(
        @NotBlank @Schema(description = "Code of a criterion of the call")
        String criterion,

        @Min(0) @Schema(description = "0 to the criterion's maximum")
        int mark,

        @NotBlank @Size(max = 5000) @Schema(description = "Why")
        String comment) {}
