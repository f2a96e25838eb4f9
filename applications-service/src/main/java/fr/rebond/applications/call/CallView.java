package fr.rebond.applications.call;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.applications.call.figures.PublishedCounts;
import fr.rebond.applications.call.wave.WaveRule;
import fr.rebond.kit.http.Versioned;
import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A call to territories")
record CallView(
        UUID id,
        @JsonIgnore long version,

        @Schema(examples = "rebond-industriel") String code,

        String title,
        CallStatus status,
        List<Criterion> criteria,

        @Schema(description = "Maximum number of laureates over all waves")
        int capacity,

        @Schema(description = "Maximum of all State pledges to envelopes")
        Money budget,

        WaveRule waveRule,
        String applicationUrl,
        MissionLength mission,
        QuorumRule quorum,
        @Nullable PublishedCounts publishedFigures,
        @Nullable LocalDate publishedOn)
        implements Versioned {

    static CallView of(Call call) {
        return new CallView(
                call.id(),
                call.version(),
                call.code(),
                call.title(),
                call.status(),
                call.criteria(),
                call.capacity(),
                call.budget(),
                call.waveRule(),
                call.applicationUrl(),
                call.mission(),
                call.quorum(),
                call.publishedFigures().orElse(null),
                call.publishedOn().orElse(null));
    }
}
