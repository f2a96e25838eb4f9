package fr.rebond.applications.deliberation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.applications.call.QuorumRule;
import fr.rebond.kit.http.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The deliberation of a jury on a wave")
public record DeliberationView(
        UUID id,
        @JsonIgnore long version,
        UUID waveId,
        UUID callId,
        DeliberationStatus status,
        QuorumRule quorum,
        Instant convenedAt,
        @Nullable Instant closedAt,

        @Schema(description = "SIREN of the organisation that signed the closure") @Nullable
        String signedBy)
        implements Versioned {

    public static DeliberationView of(Deliberation deliberation) {
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
