package fr.rebond.funding.stateaid.form;

import fr.rebond.funding.stateaid.rule.Use;
import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The computations on all legal bases. The aid is lawful if one of them allows it. */
public record StateAidView(
        @Schema(description = "Day of grant, which selects the rows of law")
        LocalDate grantDate,

        @Schema(description = "A decision uses verified rows only")
        Use use,

        @Schema(description = "The planned grant; absent if no aid was given") @Nullable
        Money grant,

        @Nullable Money repayableAdvance,
        List<ComputationView> bases) {

    /** Why no base allows the aid; empty if one does. */
    public List<String> unmet() {
        if (bases.stream().anyMatch(ComputationView::allows)) {
            return List.of();
        }
        return bases.stream()
                .flatMap(base -> base.because().stream().map(reason -> "State aid, " + base.base() + ": " + reason))
                .toList();
    }
}
