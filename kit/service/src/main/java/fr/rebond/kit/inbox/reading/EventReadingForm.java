package fr.rebond.kit.inbox.reading;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record EventReadingForm(
        @Schema(description = "A topic that the service reads", examples = "rebond.applications")
        @NotBlank
        @Size(max = 200)
        String topic) {}
