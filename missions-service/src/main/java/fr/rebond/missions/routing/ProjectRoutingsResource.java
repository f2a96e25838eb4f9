package fr.rebond.missions.routing;

import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.idempotency.Idempotent;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.missions.permission.May;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Routings",
        description = "Where a project is sent for funding: the territory's envelope or another aid scheme")
class ProjectRoutingsResource {

    private final RoutingService service;
    private final CurrentActor caller;

    ProjectRoutingsResource(RoutingService service, CurrentActor caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/routings")
    @May.ProposeRoutings
    @Idempotent
    @Operation(
            operationId = "proposeRouting",
            summary = "Propose to route a project to the envelope or to an aid scheme",
            description =
                    "To be routed to the envelope, a project must be qualified and structuring, achievable within "
                            + "two years, acquire assets and have a holder. At least one aid scheme must have been "
                            + "considered for it, and all considered ones must be unfit. The answer names every rule that is not met.")
    @APIResponseSchema(value = RoutingView.class, responseCode = "201", responseDescription = "Created")
    public Response propose(UUID id, @NotNull @Valid RoutingForm routing) {
        var proposed = service.propose(id, routing, caller.get());
        return Answers.created("/v1/routings/" + proposed.id(), proposed);
    }

    @GET
    @Path("/{id}/routings")
    @May.ReadMissions
    @Operation(operationId = "listRoutings", summary = "List the routings of a project")
    public Page<RoutingSummary> list(UUID id, @Valid @BeanParam PageRequest page) {
        return service.list(id, page, caller.get());
    }
}
