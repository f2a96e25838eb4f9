package fr.rebond.gateway.overview;

import fr.rebond.kit.http.RequestId;
import fr.rebond.kit.problem.Problem;
import io.smallrye.common.annotation.NonBlocking;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSets;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/overview")
@Tag(name = "Overview", description = "Key figures of the programme, collected from all services")
class OverviewResource {

    private final Statistics statistics;

    OverviewResource(Statistics statistics) {
        this.statistics = statistics;
    }

    @GET
    @NonBlocking
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "overview",
            summary = "Read the figures of the programme",
            description = "The gateway asks each service with the token of the caller. Without a token, only the public"
                    + " figures are returned. If a service does not answer within two seconds, its part is UNAVAILABLE,"
                    + " `complete` is false, and the other parts are returned.")
    @APIResponse(
            responseCode = "200",
            description = "The figures, complete or partial",
            content = @Content(schema = @Schema(implementation = OverviewView.class)))
    @APIResponse(
            responseCode = "400",
            description = "The overview takes no query parameter",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "401",
            description = "A token was sent and is not valid",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @SecurityRequirementsSets({@SecurityRequirementsSet, @SecurityRequirementsSet(@SecurityRequirement(name = "oauth2"))
    })
    public CompletionStage<OverviewView> overview(
            @HeaderParam("Authorization") @Nullable String authorization, @Context RoutingContext routing) {
        var caller = new Caller(authorization, RequestId.of(routing));
        var at = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var laureates = statistics.of(Source.LAUREATES, caller);
        var missions = statistics.of(Source.MISSIONS, caller);
        var funding = statistics.of(Source.FUNDING, caller);
        return Future.all(laureates, missions, funding)
                .map(all -> OverviewView.of(at, laureates.result(), missions.result(), funding.result()))
                .toCompletionStage();
    }
}
