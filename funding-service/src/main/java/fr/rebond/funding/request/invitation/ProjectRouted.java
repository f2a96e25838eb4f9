package fr.rebond.funding.request.invitation;

import fr.rebond.kit.money.Money;
import fr.rebond.reference.organisation.SirenNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The event {@code project-routed}: the properties that this service reads. */
public record ProjectRouted(
        @NotNull UUID routingId,
        @NotNull UUID projectId,
        @NotNull UUID laureateId,
        @NotNull UUID territoryId,
        @NotBlank String projectName,
        @Nullable String externalReference,
        @NotNull @Valid Holder holder,
        @Nullable String siteCommune,
        @Nullable String nafCode,
        @Nullable String nafNomenclature,
        @NotNull Money investment,
        @NotNull @PositiveOrZero Integer forecastJobs,
        @Nullable Money proposedAid,
        @NotNull LocalDate prevalidatedOn,
        @NotNull Boolean sample) {

    public record Holder(
            @NotNull @SirenNumber String siren, @NotBlank String name) {}
}
