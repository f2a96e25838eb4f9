package fr.rebond.applications.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The score of one assessor on one criterion")
record ScoreView(
        UUID id,
        @JsonIgnore long version,
        String criterion,
        int mark,
        String comment,

        @Schema(description = "SIREN of the assessor's organisation")
        String organisation,

        Instant givenAt)
        implements Versioned {

    static ScoreView of(Score score) {
        return new ScoreView(
                score.id(),
                score.version(),
                score.criterion(),
                score.mark(),
                score.comment(),
                score.organisation(),
                score.givenAt());
    }
}
