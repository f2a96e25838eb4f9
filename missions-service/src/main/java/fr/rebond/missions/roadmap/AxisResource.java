package fr.rebond.missions.roadmap;

import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.kit.idempotency.Idempotent;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.missions.permission.May;
import fr.rebond.missions.roadmap.action.ActionForm;
import fr.rebond.missions.roadmap.action.ActionView;
import fr.rebond.missions.roadmap.axis.AxisForm;
import fr.rebond.missions.roadmap.axis.AxisView;
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

@Path("/v1/missions/{id}/roadmap/axes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Diagnosis and roadmap", description = "The deliverables of a mission")
class AxisResource {

    private final AxisService service;
    private final CurrentActor caller;

    AxisResource(AxisService service, CurrentActor caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @May.LeadMissions
    @Idempotent
    @Operation(operationId = "addAxis", summary = "Add an axis to the roadmap, for the whole grouping or one member")
    @APIResponseSchema(value = AxisView.class, responseCode = "201", responseDescription = "Created")
    public Response addAxis(UUID id, @NotNull @Valid AxisForm axis) {
        var added = service.addAxis(id, axis, caller.get());
        return Answers.created("/v1/missions/" + id + "/roadmap/axes/" + added.number(), added);
    }

    @GET
    @May.ReadMissions
    @Operation(operationId = "listAxes", summary = "List the axes of a roadmap")
    public Page<AxisView> listAxes(UUID id, @Valid @BeanParam PageRequest page) {
        return service.listAxes(id, page, caller.get());
    }

    @GET
    @Path("/{axis}")
    @May.ReadMissions
    @Operation(operationId = "readAxis", summary = "Read an axis of a roadmap")
    @APIResponseSchema(AxisView.class)
    public Response readAxis(UUID id, int axis, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.readAxis(id, axis, caller.get()), known);
    }

    @POST
    @Path("/{axis}/actions")
    @May.WriteActions
    @Idempotent
    @Operation(operationId = "addAction", summary = "Add an action to an axis")
    @APIResponseSchema(value = ActionView.class, responseCode = "201", responseDescription = "Created")
    public Response addAction(UUID id, int axis, @NotNull @Valid ActionForm action) {
        var added = service.addAction(id, axis, action, caller.get());
        return Answers.created("/v1/missions/" + id + "/roadmap/axes/" + axis + "/actions/" + added.number(), added);
    }

    @GET
    @Path("/{axis}/actions")
    @May.ReadMissions
    @Operation(operationId = "listActions", summary = "List the actions of an axis")
    public Page<ActionView> listActions(UUID id, int axis, @Valid @BeanParam PageRequest page) {
        return service.listActions(id, axis, page, caller.get());
    }

    @GET
    @Path("/{axis}/actions/{action}")
    @May.ReadMissions
    @Operation(operationId = "readAction", summary = "Read an action")
    @APIResponseSchema(ActionView.class)
    public Response readAction(UUID id, int axis, int action, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.readAction(id, axis, action, caller.get()), known);
    }
}
