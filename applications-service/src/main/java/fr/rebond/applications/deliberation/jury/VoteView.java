package fr.rebond.applications.deliberation.jury;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The vote of a seat on an application")
record VoteView(
        UUID id,
        @JsonIgnore long version,
        UUID applicationId,

        @Schema(description = "SIREN of the seat's organisation")
        String organisation,

        VoteChoice choice,
        @Nullable String motive,
        Instant castAt)
        implements Versioned {

    static VoteView of(Vote vote) {
        return new VoteView(
                vote.id(),
                0,
                vote.applicationId(),
                vote.organisation(),
                vote.choice(),
                vote.motive().orElse(null),
                vote.castAt());
    }
}
