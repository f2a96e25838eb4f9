package fr.rebond.missions.milestone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record MissionReworkForm(
        @NotBlank @Size(max = 5000) @Schema(description = "What must be reworked, and why")
        String motive) {}
