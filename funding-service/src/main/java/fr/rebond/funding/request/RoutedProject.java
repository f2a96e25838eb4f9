package fr.rebond.funding.request;

import fr.rebond.funding.Organisation;
import fr.rebond.funding.request.invitation.ProjectRouted;
import fr.rebond.kit.money.Money;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The project at the time of its routing.
 *
 * @param holderSiren SIREN of the organisation that files the request
 * @param siteCommune official code of the commune of the project
 */
@Embeddable
record RoutedProject(
        UUID id,
        String name,
        @Nullable String externalReference,
        String holderSiren,
        String holderName,
        @Nullable String siteCommune,
        @Nullable String nafCode,
        @Nullable String nafNomenclature,
        Money investment,
        int forecastJobs,
        @Nullable Money proposedAid) {

    static RoutedProject of(ProjectRouted routed) {
        return new RoutedProject(
                routed.projectId(),
                routed.projectName(),
                routed.externalReference(),
                routed.holder().siren(),
                routed.holder().name(),
                routed.siteCommune(),
                routed.nafCode(),
                routed.nafNomenclature(),
                routed.investment(),
                routed.forecastJobs(),
                routed.proposedAid());
    }

    Organisation holder() {
        return new Organisation(holderSiren, holderName);
    }
}
