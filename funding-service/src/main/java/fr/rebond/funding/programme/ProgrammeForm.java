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

record ProgrammeForm(
        @NotBlank @Size(max = 200) String name,

        @NotNull @Valid @Schema(description = "The organisation that makes the pledges of the State")
        Organisation state,

        @NotNull @Amount @Valid @Schema(description = "The most that the State may pledge to all envelopes together")
        Money stateLine,

        @NotNull @Valid ProgrammeTerms terms,
        @NotNull @Valid Committee committee) {}
