package fr.rebond.applications.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.applications.application.ApplicationAccess.Found;
import fr.rebond.applications.permission.May;
import fr.rebond.applications.territory.Member;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The application of a grouping to a wave")
public record ApplicationView(
        UUID id,
        @JsonIgnore long version,
        UUID callId,
        UUID waveId,

        @Schema(description = "Mission and funding use the same id")
        UUID territoryId,

        @Schema(
                description =
                        "LAUREATE is shown to all once it is announced, RESERVE and REJECTED once every laureate of the "
                                + "wave is announced. Until then the grouping and those who prepare mission and envelope see the "
                                + "outcome; all others see ASSESSED")
        ApplicationStatus status,

        String territoryName,

        @Schema(description = "Year of the geographic code that describes the grouping")
        int cogVintage,

        Member lead,

        @Schema(description = "All members, the lead first") List<Member> members,

        @Schema(description = "SIREN of EPCI that belong to the territory through another member")
        List<String> coveredEpcis,

        @Schema(description = "Increases with every change of the grouping; a consent is valid for one revision")
        int groupingRevision,

        @Schema(description = "Official codes of the distinct régions of all members")
        List<String> regionCodes,

        @Nullable String exposure,
        @Nullable String ambition,
        @Nullable String externalReference,
        @Nullable Instant submittedAt,

        @Schema(
                description =
                        "Reason of the current state; always given when rejected, on the reserve list or withdrawn")
        @Nullable
        String motive,

        @Schema(
                description = "Weighted score in percent of the best possible; not shown to applicants",
                examples = "72.50")
        @Nullable
        BigDecimal score,

        @Schema(description = "Sample data: fills totals whose detail is not public")
        boolean sample)
        implements Versioned {

    public static ApplicationView of(Found found, Actor reader) {
        var application = found.application();
        var territory = found.territory();
        return new ApplicationView(
                application.id(),
                found.version(),
                application.callId(),
                application.waveId(),
                territory.id(),
                found.status(),
                territory.name(),
                territory.cogVintage(),
                territory.lead(),
                territory.members(),
                List.copyOf(territory.coveredEpcis()),
                territory.groupingRevision(),
                territory.regionCodes(),
                application.exposure().orElse(null),
                application.ambition().orElse(null),
                application.externalReference().orElse(null),
                application.submittedAt().orElse(null),
                found.motive().orElse(null),
                reader.may(May.ReadAssessments.class) ? application.score().orElse(null) : null,
                territory.isSample());
    }
}
