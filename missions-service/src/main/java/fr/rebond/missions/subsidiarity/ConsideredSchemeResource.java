package fr.rebond.missions.subsidiarity;

import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.kit.idempotency.Idempotent;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
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

@Path("/v1/projects/{id}/considered-schemes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Subsidiarity",
        description = "The aid schemes considered for a project before it may be routed to the envelope")
class ConsideredSchemeResource {

    private final ConsideredSchemeService service;
    private final CurrentActor caller;

    ConsideredSchemeResource(ConsideredSchemeService service, CurrentActor caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @May.DescribeProjects
    @Idempotent
    @Operation(
            operationId = "considerScheme",
            summary = "Record that an aid scheme was considered for a project, and whether it fits",
            description = "A project may be routed to the envelope only if every scheme considered for it is unfit")
    @APIResponseSchema(value = ConsideredSchemeView.class, responseCode = "201", responseDescription = "Created")
    public Response consider(UUID id, @NotNull @Valid ConsideredSchemeForm scheme) {
        var considered = service.consider(id, scheme, caller.get());
        return Answers.created("/v1/projects/" + id + "/considered-schemes/" + considered.id(), considered);
    }

    @GET
    @May.ReadMissions
    @Operation(operationId = "listConsideredSchemes", summary = "List the schemes considered for a project")
    public Page<ConsideredSchemeView> list(UUID id, @Valid @BeanParam PageRequest page) {
        return service.list(id, page, caller.get());
    }

    @GET
    @Path("/{consideration}")
    @May.ReadMissions
    @Operation(operationId = "readConsideredScheme", summary = "Read a scheme considered for a project")
    @APIResponseSchema(ConsideredSchemeView.class)
    public Response read(UUID id, UUID consideration, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(id, consideration, caller.get()), known);
    }

    @PUT
    @Path("/{consideration}")
    @May.DescribeProjects
    @Operation(
            operationId = "judgeConsideredScheme",
            summary = "Replace the judgement on a scheme considered for a project",
            description =
                    "For example when a scheme that seemed to fit turns out not to. The history of the project shows "
                            + "both judgements.")
    @APIResponseSchema(ConsideredSchemeView.class)
    public Response judge(
            UUID id, UUID consideration, @NotNull @Valid JudgementForm judgement, @BeanParam IfMatch expected) {
        return Answers.ok(service.judge(id, consideration, judgement, expected, caller.get()));
    }
}
