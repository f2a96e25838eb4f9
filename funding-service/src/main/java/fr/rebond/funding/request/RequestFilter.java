package fr.rebond.funding.request;

import fr.rebond.reference.SirenNumber;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
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

    @QueryParam("updatedSince")
    @Parameter(description = "Changed at or after this instant")
    private @Nullable OffsetDateTime updatedSince;

    /** Those that were given, by the names of their parameters. */
    Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        put(values, "routing", routing);
        put(values, "project", project);
        put(values, "envelope", envelope);
        put(values, "holder", holder);
        put(values, "status", status);
        put(values, "updatedSince", updatedSince == null ? null : updatedSince.toInstant());
        return values;
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    /** What a parameter asks of a request. */
    static String condition(String name) {
        return switch (name) {
            case "routing" -> "routingId = :routing";
            case "project" -> "project.id = :project";
            case "envelope" -> "envelopeId = :envelope";
            case "holder" -> "project.holderSiren = :holder";
            case "status" -> "status = :status";
            case "updatedSince" -> "updatedAt >= :updatedSince";
            default -> throw new IllegalArgumentException(name);
        };
    }
}
