package fr.rebond.applications.call;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.applications.call.wave.WaveRule;
import fr.rebond.kit.http.Versioned;
import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Call", description = "A call to territories")
record CallView(
        @Schema(required = true) UUID id,
        @JsonIgnore long version,

        @Schema(examples = "rebond-industriel", required = true)
        String code,

        @Schema(required = true) String title,
        @Schema(required = true) CallStatus status,
        @Schema(required = true) List<Criterion> criteria,

        @Schema(description = "Most laureates over all waves", required = true)
        int capacity,

        @Schema(description = "Most that the State pledges to the envelopes together", required = true)
        Money budget,

        @Schema(required = true) WaveRule waveRule,
        @Schema(required = true) String applicationUrl,
        @Schema(required = true) MissionLength mission,
        @Schema(required = true) QuorumRule quorum,
        @Nullable PublishedFigures publishedFigures,
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
