package fr.rebond.funding.stateaid.form;

import fr.rebond.funding.stateaid.Base;
import fr.rebond.funding.stateaid.CostLine;
import fr.rebond.funding.stateaid.OtherAid;
import fr.rebond.kit.money.Amount;
import fr.rebond.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Other public money that the undertaking has received or will receive. */
record OtherAidForm(
        @NotBlank @Size(max = 200) @Schema(description = "Authority and scheme")
        String name,

        @NotNull OtherAid.Nature nature,

        @NotNull @Amount @Valid @Schema(description = "Gross grant equivalent")
        Money amount,

        @Size(max = 50) @Schema(description = "The aided costs; absent if the aid has no specific costs") @Nullable
        List<@NotNull @Valid CostLineForm> costs,

        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        @Schema(description = "Highest intensity that its own GBER base allows, in percent")
        @Nullable
        BigDecimal intensityPercent,

        @Schema(description = "Its legal base, if it is one of these") @Nullable
        Base base) {

    OtherAid aid() {
        var lines = costs == null
                ? List.<CostLine>of()
                : costs.stream().map(CostLineForm::line).toList();
        return new OtherAid(name, nature, amount.amount(), lines, intensityPercent, base);
    }
}
