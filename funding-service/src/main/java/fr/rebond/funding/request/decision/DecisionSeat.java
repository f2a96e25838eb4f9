package fr.rebond.funding.request.decision;

import fr.rebond.funding.Organisation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of the committee, in one decision. */
record DecisionSeat(
        @NotNull @Schema(description = "Subject of the person at the identity provider, not a name")
        UUID person,

        @NotNull @Valid Organisation organisation,
        @NotNull Party party,

        @NotNull @Schema(description = "How the member took part in the decision")
        Voice voice) {

    boolean isOf(Party other) {
        return party == other;
    }

    boolean tookPart() {
        return voice.tookPart();
    }
}
