package fr.rebond.applications.deliberation.jury;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The seat of an organisation in the jury of a wave")
record JurySeatView(
        @JsonIgnore long version,
        @Schema(description = "SIREN") String organisation,
        String name,
        boolean chair) implements Versioned {

    static JurySeatView of(JurySeat seat) {
        return new JurySeatView(0, seat.organisation(), seat.name(), seat.isChair());
    }
}
