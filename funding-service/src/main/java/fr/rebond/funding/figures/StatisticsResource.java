package fr.rebond.funding.figures;

import fr.rebond.funding.permission.May;
import fr.rebond.kit.actor.CurrentActor;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/envelopes/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Envelopes", description = "The aid envelopes of the territories and their ledger")
class StatisticsResource {

    private final StatisticsQueries queries;
    private final CurrentActor caller;

    StatisticsResource(StatisticsQueries queries, CurrentActor caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    @May.ReadStatistics
    @Operation(
            operationId = "envelopeStatistics",
            summary = "Read the statistics of all envelopes",
            description = "Envelopes whose label is not public yet count only for callers with `labels:preview`.")
    public EnvelopeStatisticsView read(
            @QueryParam("call") @Size(max = 100) @Parameter(description = "Code of the call") @Nullable String call) {
        return queries.read(call, caller.get().may(May.PreviewLabels.class));
    }
}
