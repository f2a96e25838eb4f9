package fr.rebond.missions.roadmap.axis;

import fr.rebond.kit.problem.Refusal;
import fr.rebond.missions.form.Consistent;
import fr.rebond.missions.mission.Mission;
import fr.rebond.reference.organisation.Digits;
import fr.rebond.reference.organisation.SirenNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

public record AxisForm(
        @NotBlank @Size(max = 300) @Schema(description = "Unique in the roadmap", examples = "Jobs and skills")
        String title,

        @Size(max = 20_000) @Nullable String description,
        @NotNull AxisScope scope,

        @SirenNumber
        @Schema(
                description =
                        "SIREN of the member that the axis is for; required for the scope MEMBER, otherwise absent")
        @Nullable
        String memberSiren)
        implements Consistent {

    public AxisForm {
        memberSiren = Digits.ungrouped(memberSiren);
    }

    @Override
    public Map<String, String> inconsistencies() {
        return (scope == AxisScope.MEMBER) == (memberSiren != null)
                ? Map.of()
                : Map.of("memberSiren", "must be given for the scope MEMBER, and only for it");
    }

    /** @throws Refusal 400 when the grouping has no such member */
    public void requireWithin(Mission mission) {
        if (memberSiren != null
                && mission.members().stream().noneMatch(member -> member.siren().equals(memberSiren))) {
            throw Refusal.invalid("/memberSiren", memberSiren + " is not a member of the grouping");
        }
    }
}
