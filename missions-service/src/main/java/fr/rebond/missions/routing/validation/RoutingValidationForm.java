package fr.rebond.missions.routing.validation;

import fr.rebond.reference.organisation.Digits;
import fr.rebond.reference.organisation.SirenNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

public record RoutingValidationForm(
        @NotNull @Schema(description = "The pre-validation meeting of the committee that took the decision")
        UUID meetingId,

        @NotNull Boolean favourable,

        @Size(max = 5000) @Schema(description = "Reason of the decision; required when it is not favourable") @Nullable
        String motive,

        @Size(max = 100)
        @Schema(description = "SIREN of the members that took no part in the decision", defaultValue = "[]")
        Set<@NotNull @SirenNumber String> recused) {

    public RoutingValidationForm {
        recused = Optional.ofNullable(recused).orElse(Set.of());
    }

    public Set<String> recusals() {
        return recused.stream().map(Digits::ungrouped).collect(Collectors.toUnmodifiableSet());
    }
}
