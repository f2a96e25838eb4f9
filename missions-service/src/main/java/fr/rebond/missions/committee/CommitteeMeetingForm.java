package fr.rebond.missions.committee;

import fr.rebond.missions.form.Consistent;
import fr.rebond.reference.organisation.Digits;
import fr.rebond.reference.organisation.SirenNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record CommitteeMeetingForm(
        @NotNull MeetingKind kind,
        @NotNull LocalDate heldOn,

        @NotNull
        @SirenNumber
        @Schema(description = "SIREN of the member that chaired the meeting", examples = "200068500")
        String chair,

        @NotEmpty
        @Size(max = 100)
        @Schema(
                description =
                        "Members, including absent ones; an organisation that has a seat and is not named counts as "
                                + "absent")
        List<@NotNull @Valid Attendance> members)
        implements Consistent {

    CommitteeMeetingForm {
        chair = Digits.ungrouped(chair);
    }

    @Override
    public Map<String, String> inconsistencies() {
        var named = Optional.ofNullable(members).orElse(List.of()).stream()
                .filter(member -> member != null && member.siren() != null)
                .toList();
        var inconsistencies = new TreeMap<String, String>();
        if (named.stream().map(Attendance::siren).distinct().count() < named.size()) {
            inconsistencies.put("members", "a member is named twice");
        }
        if (named.stream()
                .noneMatch(member -> member.attended() && member.siren().equals(chair))) {
            inconsistencies.put("chair", "the chair is not among the members present");
        }
        return inconsistencies;
    }
}
