package fr.rebond.funding.request;

import fr.rebond.kit.query.Conditions;
import fr.rebond.reference.organisation.Digits;
import fr.rebond.reference.organisation.SirenNumber;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

class FundingRequestFilter {

    @QueryParam("routing")
    @Parameter(description = "Identifier of the routing")
    private @Nullable UUID routing;

    @QueryParam("project")
    @Parameter(description = "Identifier of the project")
    private @Nullable UUID project;

    @QueryParam("envelope")
    @Parameter(description = "Identifier of the envelope")
    private @Nullable UUID envelope;

    @QueryParam("holder")
    @SirenNumber
    @Parameter(description = "SIREN of the project holder")
    private @Nullable String holder;

    @QueryParam("status")
    private @Nullable FundingRequestStatus status;

    @QueryParam("updatedSince")
    @Parameter(description = "Changed at or after this instant")
    private @Nullable Instant updatedSince;

    Conditions conditions() {
        return new Conditions()
                .filter("routing", "routing_id = :routing", routing)
                .filter("project", "project_id = :project", project)
                .filter("envelope", "envelope_id = :envelope", envelope)
                .filter("holder", "project_holder_siren = :holder", Digits.ungrouped(holder))
                .filter("status", "status = :status", status)
                .filter("updatedSince", "updated_at >= :updatedSince", updatedSince);
    }
}
