package fr.rebond.funding.request.decision;

import fr.rebond.funding.Organisation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of the committee at one decision. */
record DecisionSeat(
        @NotNull @Schema(description = "Identifier of the person at the identity provider, never a name")
        UUID person,

        @NotNull @Valid Organisation organisation,
        @NotNull Party party,

        @NotNull @Schema(description = "The part taken in this decision")
        Voice voice) {

    boolean isOf(Party other) {
        return party == other;
    }

    boolean tookPart() {
        return voice.tookPart();
    }
}
