package fr.rebond.missions.routing;

import fr.rebond.kit.money.Money;
import fr.rebond.kit.problem.Refusal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record ProposeRouting(
        @NotNull RoutingTarget target,

        @Size(max = 100) @Schema(description = "Code of the aid scheme, for the target SCHEME only") @Nullable
        String schemeCode,

        @Schema(description = "Aid that would be asked for") @Nullable
        Money proposedAid) {

    /** @throws Refusal 400 when target and scheme do not go together, or the aid is of 0 € */
    void requireConsistent() {
        if ((target == RoutingTarget.SCHEME) != (schemeCode != null)) {
            throw Refusal.invalid("/schemeCode", "is given for the target SCHEME, and only then");
        }
        if (proposedAid != null && !proposedAid.isPositive()) {
            throw Refusal.invalid("/proposedAid", "must be more than 0 €");
        }
    }
}
