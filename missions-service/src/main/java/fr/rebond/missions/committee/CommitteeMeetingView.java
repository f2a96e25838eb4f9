package fr.rebond.missions.committee;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A meeting of the mission's steering committee")
record CommitteeMeetingView(
        UUID id,
        UUID missionId,
        MeetingKind kind,
        LocalDate heldOn,

        @Schema(description = "SIREN of the member that chaired the meeting")
        String chair,

        List<Attendance> members,

        @Schema(description = "Percentage of the members that must be present to decide")
        int quorumPercent,

        @Schema(description = "Whether the quorum was reached")
        boolean quorate,

        @JsonIgnore long version)
        implements Versioned {

    static CommitteeMeetingView of(CommitteeMeeting meeting) {
        return new CommitteeMeetingView(
                meeting.id(),
                meeting.missionId(),
                meeting.kind(),
                meeting.heldOn(),
                meeting.chair(),
                meeting.members().stream()
                        .sorted(Comparator.comparing(Attendance::siren))
                        .toList(),
                meeting.quorumPercent(),
                meeting.isQuorate(),
                meeting.version());
    }
}
