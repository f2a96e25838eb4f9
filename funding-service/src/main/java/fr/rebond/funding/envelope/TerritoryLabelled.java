package fr.rebond.funding.envelope;

import fr.rebond.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The event {@code territory-labelled}: the properties that this service reads. */
record TerritoryLabelled(
        @NotNull UUID laureateId,
        @NotNull UUID territoryId,
        @NotBlank String territoryName,
        @NotBlank String callCode,
        @NotNull @Valid Lead lead,
        @NotEmpty List<@NotNull @Valid Member> members,
        @NotNull List<@NotBlank String> regionCodes,
        @NotNull LocalDate labelledOn,
        @NotNull Money envelopeTarget,
        @NotNull Money statePledge,
        @NotNull Boolean sample) {

    List<String> memberSirens() {
        return members.stream().map(Member::siren).toList();
    }

    record Lead(@NotBlank String siren) {}

    record Member(@NotBlank String siren) {}
}
