package fr.rebond.funding.envelope;

import fr.rebond.funding.programme.Organisation;
import fr.rebond.kit.money.Amount;
import fr.rebond.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** What a funder promises. */
record PledgeContribution(
        @NotNull @Valid Organisation funder,

        @NotNull @Amount(aboveZero = true) @Valid Money amount) {}
