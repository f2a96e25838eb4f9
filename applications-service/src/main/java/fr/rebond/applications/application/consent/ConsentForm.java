package fr.rebond.applications.application.consent;

import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ConsentForm(
        @Min(1) @Schema(description = "The groupingRevision of the application as it was read; 409 when it has changed")
        int groupingRevision) {}
