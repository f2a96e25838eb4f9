package fr.rebond.funding.programme;

import fr.rebond.funding.Organisation;
import fr.rebond.funding.programme.committee.Committee;
import fr.rebond.kit.money.Amount;
import fr.rebond.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a programme manager sets. */
record ProgrammeForm(
        @NotBlank @Size(max = 200) String name,

        @NotNull @Valid @Schema(description = "The organisation that pledges for the State")
        Organisation state,

        @NotNull @Amount @Valid @Schema(description = "What the State may pledge to all envelopes together")
        Money stateLine,

        @NotNull @Valid ProgrammeTerms terms,
        @NotNull @Valid Committee committee) {}
