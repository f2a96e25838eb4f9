package fr.rebond.applications.laureate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.applications.call.Call;
import fr.rebond.applications.call.MissionLength;
import fr.rebond.applications.call.wave.Wave;
import fr.rebond.applications.territory.Member;
import fr.rebond.applications.territory.Territory;
import fr.rebond.kit.http.Versioned;
import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A labelled territory")
record LaureateView(
        UUID id,
        @JsonIgnore long version,
        UUID applicationId,
        UUID territoryId,
        String territoryName,
        UUID callId,
        String callCode,
        UUID waveId,
        int waveNumber,
        Member lead,

        @Schema(description = "All members, the lead first") List<Member> members,

        @Schema(description = "Official codes of the distinct régions of all members")
        List<String> regionCodes,

        int cogVintage,
        LocalDate labelledOn,

        @Schema(description = "Absent until a day is set; in the future while under embargo") @Nullable
        LocalDate announcedOn,

        @Schema(description = "Total that all funders are expected to provide")
        Money envelopeTarget,

        @Schema(description = "The State's part of the target")
        Money statePledge,

        MissionLength mission,

        @Schema(description = "Sample data: fills totals whose detail is not public")
        boolean sample)
        implements Versioned {

    static LaureateView of(Laureate laureate, Territory territory, Call call, Wave wave) {
        return new LaureateView(
                laureate.id(),
                laureate.version(),
                laureate.applicationId(),
                territory.id(),
                territory.name(),
                call.id(),
                call.code(),
                wave.id(),
                wave.number(),
                territory.lead(),
                territory.members(),
                territory.regionCodes(),
                territory.cogVintage(),
                laureate.labelledOn(),
                laureate.announcedOn().orElse(null),
                laureate.envelopeTarget(),
                laureate.statePledge(),
                laureate.mission(),
                territory.isSample());
    }
}
