package fr.rebond.funding.envelope.contribution;

import fr.rebond.funding.Organisation;
import fr.rebond.kit.money.Amount;
import fr.rebond.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

public record ContributionForm(
        @NotNull @Valid Organisation funder,

        @NotNull @Amount(aboveZero = true) @Valid Money amount) {}
