package fr.rebond.applications.deliberation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Vote", description = "The vote of a seat on an application")
record VoteView(
        @Schema(required = true) UUID id,
        @JsonIgnore long version,
        @Schema(required = true) UUID applicationId,

        @Schema(description = "SIREN of the seat's organisation", required = true)
        String organisation,

        @Schema(required = true) VoteChoice choice,
        @Nullable String motive,
        @Schema(required = true) Instant castAt)
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
