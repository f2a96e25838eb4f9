package fr.rebond.missions.mission.order;

import fr.rebond.kit.money.Amount;
import fr.rebond.kit.money.Money;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record MissionOrderForm(
        @NotBlank @Size(max = 100) @Schema(description = "Number of the order, unique", examples = "BDT-2023-0042")
        String reference,

        @NotNull
        @Amount(aboveZero = true)
        @Schema(description = "Price of the mission, all taxes included: more than 0 €")
        Money amount,

        @NotNull @Min(1) @Max(10_000) @Schema(description = "Person-days ordered", examples = "100")
        Integer personDays) {}
