package fr.rebond.missions.routing.result;

import fr.rebond.kit.money.Amount;
import fr.rebond.kit.money.Money;
import fr.rebond.missions.form.Consistent;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

public record RoutingResultForm(
        @NotNull SchemeOutcome outcome,

        @Schema(description = "Day on which the holder filed; required for the outcome SENT, otherwise absent")
        @Nullable
        LocalDate filedOn,

        @Schema(description = "Day of the decision; required for the outcomes OBTAINED and DENIED, otherwise absent")
        @Nullable
        LocalDate decidedOn,

        @Amount(aboveZero = true)
        @Schema(description = "Aid obtained; required for the outcome OBTAINED, otherwise absent")
        @Nullable
        Money amount,

        @Amount(aboveZero = true)
        @Schema(
                description =
                        "Costs that the scheme accepts as eligible; required for the outcome OBTAINED, otherwise absent")
        @Nullable
        Money eligibleCosts)
        implements Consistent {

    @Override
    public Map<String, String> inconsistencies() {
        var inconsistencies = new TreeMap<String, String>();
        if ((outcome == SchemeOutcome.SENT) != (filedOn != null)) {
            inconsistencies.put("filedOn", "must be given for the outcome SENT, and only for it");
        }
        if ((outcome == SchemeOutcome.OBTAINED || outcome == SchemeOutcome.DENIED) != (decidedOn != null)) {
            inconsistencies.put("decidedOn", "must be given for the outcomes OBTAINED and DENIED, and only for them");
        }
        if ((outcome == SchemeOutcome.OBTAINED) != (amount != null)) {
            inconsistencies.put("amount", "must be given for the outcome OBTAINED, and only for it");
        }
        if ((outcome == SchemeOutcome.OBTAINED) != (eligibleCosts != null)) {
            inconsistencies.put("eligibleCosts", "must be given for the outcome OBTAINED, and only for it");
        }
        if (amount != null && eligibleCosts != null && amount.compareTo(eligibleCosts) > 0) {
            inconsistencies.put("amount", "must not be more than the eligible costs");
        }
        return inconsistencies;
    }
}
