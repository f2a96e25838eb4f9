package fr.rebond.funding.request;

import fr.rebond.reference.SirenNumber;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the list of funding requests. */
class RequestFilter {

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

    Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        put(values, "routingId", routing);
        put(values, "project.id", project);
        put(values, "envelopeId", envelope);
        put(values, "project.holderSiren", holder);
        put(values, "status", status);
        return values;
    }

    private static void put(Map<String, Object> values, String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
