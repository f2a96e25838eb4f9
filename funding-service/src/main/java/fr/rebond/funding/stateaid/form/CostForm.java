package fr.rebond.funding.stateaid.form;

import fr.rebond.funding.stateaid.CostLine;
import fr.rebond.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Costs that belong together, without recoverable VAT. Other aid names the same costs by the same name. */
@Schema(name = "EligibleCost")
public record CostForm(
        @NotBlank @Size(max = 100) @Schema(examples = "machines", required = true)
        String name,

        @NotNull @Valid @Schema(required = true) Money amount) {

    CostLine line() {
        return new CostLine(name, amount.amount());
    }
}
