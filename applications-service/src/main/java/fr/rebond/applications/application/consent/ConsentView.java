package fr.rebond.applications.application.consent;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A member's consent to the current revision of the grouping")
record ConsentView(
        @JsonIgnore long version,

        @Schema(description = "The member or covered EPCI") String siren,

        Instant givenAt) implements Versioned {

    static ConsentView of(Consent consent) {
        return new ConsentView(0, consent.siren(), consent.givenAt());
    }
}
