package fr.rebond.missions.project;

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
import jakarta.ws.rs.PUT;
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
@Tag(name = "Projects", description = "The portfolio of a mission, project by project")
class ProjectResource {

    private final ProjectService service;
    private final CurrentActor caller;

    ProjectResource(ProjectService service, CurrentActor caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @May.ReadMissions
    @Operation(operationId = "readProject", summary = "Read a project")
    @APIResponseSchema(ProjectView.class)
    public Response read(UUID id, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(id, caller.get()), known);
    }

    @PUT
    @Path("/{id}")
    @May.DescribeProjects
    @Operation(
            operationId = "describeProject",
            summary = "Replace the description and the holder of a project",
            description = "The holder cannot change while the project is routed to the envelope")
    @APIResponseSchema(ProjectView.class)
    public Response describe(UUID id, @NotNull @Valid ProjectForm project, @BeanParam IfMatch expected) {
        return Answers.ok(service.describe(id, project, expected, caller.get()));
    }

    @POST
    @Path("/{id}/qualification")
    @May.WriteProjects
    @Idempotent
    @Operation(operationId = "qualifyProject", summary = "Qualify a detected project")
    @APIResponseSchema(ProjectView.class)
    public Response qualify(UUID id, @NotNull @Valid Qualification qualification, @BeanParam IfMatch expected) {
        return Answers.ok(service.qualify(id, qualification, expected, caller.get()));
    }

    @PUT
    @Path("/{id}/qualification")
    @May.WriteProjects
    @Operation(
            operationId = "correctQualification",
            summary = "Correct the qualification of a project",
            description = "Replaces the qualification. Possible while the mission is under way and the project is not "
                    + "routed to the envelope.")
    @APIResponseSchema(ProjectView.class)
    public Response requalify(UUID id, @NotNull @Valid Qualification qualification, @BeanParam IfMatch expected) {
        return Answers.ok(service.requalify(id, qualification, expected, caller.get()));
    }

    @GET
    @Path("/{id}/history")
    @May.ReadMissions
    @Operation(operationId = "listProjectHistory", summary = "List the steps of a project")
    public Page<TrailEntry> history(UUID id, @Valid @BeanParam PageRequest page) {
        return service.history(id, page, caller.get());
    }
}
