package fr.rebond.missions.committee;

import fr.rebond.reference.Digits;
import fr.rebond.reference.SirenNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record RecordMeeting(
        @NotNull MeetingKind kind,
        @NotNull LocalDate heldOn,

        @NotNull @SirenNumber @Schema(description = "SIREN of the member that chaired", examples = "200068500")
        String chair,

        @NotEmpty @Size(max = 100) @Schema(description = "All members, absent ones too")
        List<@NotNull @Valid Attendance> members) {

    RecordMeeting {
        chair = Digits.ungrouped(chair);
    }
}
