package fr.rebond.missions.project;

import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.idempotency.Idempotent;
import fr.rebond.kit.page.MarkedPage;
import fr.rebond.kit.page.MarkedPageRequest;
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

@Path("/v1/missions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projects", description = "The portfolio of a mission, project by project")
class MissionProjectsResource {

    private final ProjectService service;
    private final CurrentActor caller;

    MissionProjectsResource(ProjectService service, CurrentActor caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/projects")
    @May.WriteProjects
    @Idempotent
    @Operation(operationId = "detectProject", summary = "Add a detected project to the portfolio")
    @APIResponseSchema(value = ProjectView.class, responseCode = "201", responseDescription = "Created")
    public Response detect(UUID id, @NotNull @Valid ProjectDetectionForm project) {
        var detected = service.detect(id, project, caller.get());
        return Answers.created("/v1/projects/" + detected.id(), detected);
    }

    @GET
    @Path("/{id}/projects")
    @May.ReadMissions
    @Operation(operationId = "listProjects", summary = "List the projects of a mission")
    public MarkedPage<ProjectSummary> list(
            UUID id, @Valid @BeanParam ProjectFilter filter, @Valid @BeanParam MarkedPageRequest page) {
        return service.list(id, filter, page, caller.get());
    }
}
