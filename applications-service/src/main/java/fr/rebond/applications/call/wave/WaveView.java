package fr.rebond.applications.call.wave;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One wave of a call")
public record WaveView(
        UUID id,
        @JsonIgnore long version,
        UUID callId,

        @Schema(description = "From 1 within the call") int number,

        @Schema(description = "State at the time of the answer")
        WaveStatus status,

        Instant opensAt,

        @Schema(description = "Applications are accepted until just before this instant")
        Instant cutoff,

        @Schema(description = "Day of the decision on its applications") @Nullable
        LocalDate decidedOn)
        implements Versioned {

    public static WaveView of(Wave wave, Instant now) {
        return new WaveView(
                wave.id(),
                wave.version(),
                wave.callId(),
                wave.number(),
                wave.statusAt(now),
                wave.opensAt(),
                wave.cutoff(),
                wave.decidedOn().orElse(null));
    }

    /** The state follows the clock without a new version, so the tag contains both. */
    @JsonIgnore
    @Override
    public String entityTag() {
        return "\"%d-%s\"".formatted(version, status);
    }
}
