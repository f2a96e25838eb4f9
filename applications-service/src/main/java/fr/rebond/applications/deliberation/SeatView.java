package fr.rebond.applications.deliberation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "JurySeat", description = "The seat of an organisation in the jury of a wave")
record SeatView(
        @JsonIgnore long version,
        @Schema(description = "SIREN", required = true) String organisation,
        @Schema(required = true) String name,
        @Schema(required = true) boolean chair)
        implements Versioned {

    static SeatView of(JurySeat seat) {
        return new SeatView(0, seat.organisation(), seat.name(), seat.isChair());
    }
}
