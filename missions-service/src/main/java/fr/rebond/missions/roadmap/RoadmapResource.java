package fr.rebond.missions.roadmap;

import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.kit.idempotency.Idempotent;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.trail.TrailEntry;
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

@Path("/v1/missions/{id}/roadmap")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Diagnosis and roadmap", description = "The deliverables of a mission")
class RoadmapResource {

    private final RoadmapService service;
    private final CurrentActor caller;

    RoadmapResource(RoadmapService service, CurrentActor caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @May.ReadMissions
    @Operation(operationId = "readRoadmap", summary = "Read the state of a roadmap")
    @APIResponseSchema(RoadmapView.class)
    public Response read(UUID id, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(id, caller.get()), known);
    }

    @GET
    @Path("/history")
    @May.ReadMissions
    @Operation(operationId = "listRoadmapHistory", summary = "List the steps of a roadmap")
    public Page<TrailEntry> history(UUID id, @Valid @BeanParam PageRequest page) {
        return service.history(id, page, caller.get());
    }

    @POST
    @Path("/adoption")
    @May.AdoptRoadmaps
    @Idempotent
    @Operation(
            operationId = "adoptRoadmap",
            summary = "Record the adoption of the roadmap by the closing committee",
            description =
                    "The meeting must be quorate and held since the delivery. The roadmap cannot change after its "
                            + "adoption.")
    @APIResponseSchema(RoadmapView.class)
    public Response adopt(UUID id, @NotNull @Valid RoadmapAdoptionForm adoption, @BeanParam IfMatch expected) {
        return Answers.ok(service.adopt(id, adoption, expected, caller.get()));
    }
}
