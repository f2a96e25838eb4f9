package fr.rebond.applications.application.consent;

import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ConsentForm(
        @Min(1) @Schema(description = "The groupingRevision of the application that was read; 409 once it is another")
        int groupingRevision) {}
