package fr.rebond.applications.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An application in the list of applications")
record ApplicationSummary(
        UUID id,
        String callCode,
        UUID waveId,
        int waveNumber,
        UUID territoryId,
        String territoryName,

        @Schema(description = "SIREN of the lead") String lead,

        @Schema(description = "SIREN of all members") List<String> members,

        @Schema(description = "ASSESSED while an outcome is under embargo")
        ApplicationStatus status,

        @Nullable Instant submittedAt,
        Instant updatedAt,

        @Schema(description = "Sample data: fills totals whose detail is not public")
        boolean sample) {}
