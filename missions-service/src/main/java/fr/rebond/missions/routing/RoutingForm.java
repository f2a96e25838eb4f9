package fr.rebond.missions.routing;

import fr.rebond.kit.money.Amount;
import fr.rebond.kit.money.Money;
import fr.rebond.missions.form.Consistent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record RoutingForm(
        @NotNull RoutingTarget target,

        @Size(max = 100)
        @Schema(description = "Code of the aid scheme; required for the target SCHEME, otherwise absent")
        @Nullable
        String schemeCode,

        @Amount(aboveZero = true) @Schema(description = "Aid that the holder would request: more than 0 €") @Nullable
        Money proposedAid)
        implements Consistent {

    @Override
    public Map<String, String> inconsistencies() {
        return (target == RoutingTarget.SCHEME) == (schemeCode != null)
                ? Map.of()
                : Map.of("schemeCode", "must be given for the target SCHEME, and only for it");
    }
}
