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

        @Schema(description = "Day the holder filed, for the outcome SENT only") @Nullable
        LocalDate filedOn,

        @Schema(description = "Day the scheme decided, for the outcomes OBTAINED and DENIED only") @Nullable
        LocalDate decidedOn,

        @Amount(aboveZero = true) @Schema(description = "Aid obtained, for the outcome OBTAINED only") @Nullable
        Money amount,

        @Amount(aboveZero = true)
        @Schema(description = "Costs that the scheme takes as eligible, for the outcome OBTAINED only")
        @Nullable
        Money eligibleCosts)
        implements Consistent {

    @Override
    public Map<String, String> inconsistencies() {
        var inconsistencies = new TreeMap<String, String>();
        if ((outcome == SchemeOutcome.SENT) != (filedOn != null)) {
            inconsistencies.put("filedOn", "is given for the outcome SENT, and only then");
        }
        if ((outcome == SchemeOutcome.OBTAINED || outcome == SchemeOutcome.DENIED) != (decidedOn != null)) {
            inconsistencies.put("decidedOn", "is given for the outcomes OBTAINED and DENIED, and only then");
        }
        if ((outcome == SchemeOutcome.OBTAINED) != (amount != null)) {
            inconsistencies.put("amount", "is given for the outcome OBTAINED, and only then");
        }
        if ((outcome == SchemeOutcome.OBTAINED) != (eligibleCosts != null)) {
            inconsistencies.put("eligibleCosts", "is given for the outcome OBTAINED, and only then");
        }
        if (amount != null && eligibleCosts != null && amount.compareTo(eligibleCosts) > 0) {
            inconsistencies.put("amount", "must not be more than the eligible costs");
        }
        return inconsistencies;
    }
}
