package fr.rebond.missions.funding;

import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.missions.permission.May;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/projects/{id}/funding")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projects", description = "The portfolio of a mission, project by project")
class ProjectFundingResource {

    private final ProjectFundingService service;
    private final CurrentActor caller;

    ProjectFundingResource(ProjectFundingService service, CurrentActor caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @May.ReadMissions
    @Operation(
            operationId = "readProjectFunding",
            summary = "Read what was decided, agreed and paid for a project",
            description = "Updated from the events of the funding service, shortly after they are published")
    @APIResponseSchema(ProjectFundingView.class)
    public Response read(UUID id, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(id, caller.get()), known);
    }
}
