package fr.rebond.applications.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An application in the list of applications")
record ApplicationItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) String callCode,
        @Schema(required = true) UUID waveId,
        @Schema(required = true) int waveNumber,
        @Schema(required = true) UUID territoryId,
        @Schema(required = true) String territoryName,

        @Schema(description = "SIREN of the lead", required = true)
        String lead,

        @Schema(description = "SIREN of all members", required = true)
        List<String> members,

        @Schema(description = "ASSESSED while an outcome is under embargo", required = true)
        ApplicationStatus status,

        @Nullable Instant submittedAt,
        @Schema(required = true) Instant updatedAt,

        @Schema(description = "Fictitious: fills totals whose detail is not public", required = true)
        boolean sample) {}
