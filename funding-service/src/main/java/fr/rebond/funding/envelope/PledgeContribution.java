package fr.rebond.funding.envelope;

import fr.rebond.funding.programme.Organisation;
import fr.rebond.kit.money.Amount;
import fr.rebond.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a funder promises. */
record PledgeContribution(
        @NotNull @Valid @Schema(required = true) Organisation funder,

        @NotNull @Amount(aboveZero = true) @Valid @Schema(required = true)
        Money amount) {}
