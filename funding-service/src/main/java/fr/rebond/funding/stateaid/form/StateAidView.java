package fr.rebond.funding.stateaid.form;

import fr.rebond.funding.stateaid.rule.Use;
import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A computation over all bases that are built: the aid is lawful if one of them allows it. */
public record StateAidView(
        @Schema(description = "Day that picks the rows of law")
        LocalDate grantDate,

        @Schema(description = "A decision rests on verified rows only")
        Use use,

        @Schema(description = "The aid in question; absent where the ceiling is asked") @Nullable
        Money grant,

        @Nullable Money repayableAdvance,
        List<ComputationView> bases) {

    /** Why no base allows it; empty if one does. */
    public List<String> unmet() {
        if (bases.stream().anyMatch(ComputationView::allows)) {
            return List.of();
        }
        return bases.stream()
                .flatMap(base -> base.because().stream().map(reason -> "State aid, " + base.base() + ": " + reason))
                .toList();
    }
}
