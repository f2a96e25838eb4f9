package fr.rebond.funding.stateaid.form;

import fr.rebond.funding.stateaid.CostLine;
import fr.rebond.kit.money.Amount;
import fr.rebond.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of costs, without recoverable VAT. Other aid refers to the same costs by the same name. */
record CostLineForm(
        @NotBlank @Size(max = 100) @Schema(examples = "machines")
        String name,

        @NotNull @Amount @Valid Money amount) {

    static boolean areNamedOnce(@Nullable List<CostLineForm> costs) {
        return costs == null
                || costs.stream()
                                .filter(Objects::nonNull)
                                .map(CostLineForm::name)
                                .distinct()
                                .count()
                        == costs.size();
    }

    CostLine line() {
        return new CostLine(name, amount.amount());
    }
}
