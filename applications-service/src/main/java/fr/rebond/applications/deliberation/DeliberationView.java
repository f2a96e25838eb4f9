package fr.rebond.applications.deliberation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.applications.call.QuorumRule;
import fr.rebond.kit.http.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Deliberation", description = "The jury's work on a wave")
record DeliberationView(
        @Schema(required = true) UUID id,
        @JsonIgnore long version,
        @Schema(required = true) UUID waveId,
        @Schema(required = true) UUID callId,
        @Schema(required = true) DeliberationStatus status,
        @Schema(required = true) QuorumRule quorum,
        @Schema(required = true) Instant convenedAt,
        @Nullable Instant closedAt,

        @Schema(description = "SIREN of the organisation that signed the closure") @Nullable
        String signedBy)
        implements Versioned {

    static DeliberationView of(Deliberation deliberation) {
        return new DeliberationView(
                deliberation.id(),
                deliberation.version(),
                deliberation.waveId(),
                deliberation.callId(),
                deliberation.status(),
                deliberation.quorum(),
                deliberation.convenedAt(),
                deliberation.closedAt().orElse(null),
                deliberation.signedBy().orElse(null));
    }
}
