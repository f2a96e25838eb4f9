package fr.rebond.applications.dossier;

import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ConsentForm(
        @Min(1)
        @Schema(
                description = "The groupingRevision of the application that was read; 409 once it is another",
                required = true)
        int groupingRevision) {}
