package fr.rebond.missions.committee;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record CommitteeMeetingSummary(
        UUID id,
        MeetingKind kind,
        LocalDate heldOn,

        @Schema(description = "SIREN of the member that chaired the meeting")
        String chair,

        @Schema(description = "Whether the quorum was reached")
        boolean quorate) {}
