package fr.rebond.missions.milestone;

import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.idempotency.Idempotent;
import fr.rebond.missions.mission.MissionView;
import fr.rebond.missions.permission.May;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
@Tag(name = "Missions", description = "The engineering mission of each laureate, from its order to its closure")
class MilestoneResource {

    private final MilestoneService service;
    private final CurrentActor caller;

    MilestoneResource(MilestoneService service, CurrentActor caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/start")
    @May.RecordMilestones
    @Idempotent
    @Operation(
            operationId = "startMission",
            summary = "Start a mission that is ordered, assigned and kicked off",
            description = "The planned end is today plus the length of the mission in months")
    @APIResponseSchema(MissionView.class)
    public Response start(UUID id, @BeanParam IfMatch expected) {
        return Answers.ok(service.start(id, expected, caller.get()));
    }

    @POST
    @Path("/{id}/delivery")
    @May.LeadMissions
    @Idempotent
    @Operation(
            operationId = "deliverMission",
            summary = "Deliver the diagnosis and the roadmap",
            description = "The diagnosis must be written, and the roadmap must have axes, each with an action")
    @APIResponseSchema(MissionView.class)
    public Response deliver(UUID id, @BeanParam IfMatch expected) {
        return Answers.ok(service.deliver(id, expected, caller.get()));
    }

    @POST
    @Path("/{id}/rework")
    @May.OrderMissions
    @Idempotent
    @Operation(
            operationId = "reworkMission",
            summary = "Send a delivered mission back to work",
            description = "The diagnosis and the roadmap can be changed again and must be delivered again")
    @APIResponseSchema(MissionView.class)
    public Response rework(UUID id, @NotNull @Valid MissionReworkForm rework, @BeanParam IfMatch expected) {
        return Answers.ok(service.rework(id, rework, expected, caller.get()));
    }

    @POST
    @Path("/{id}/presentation")
    @May.RecordMilestones
    @Idempotent
    @Operation(
            operationId = "presentMission",
            summary = "Record that the conclusions were presented",
            description = "The committee must have held a quorate closing meeting since the delivery")
    @APIResponseSchema(MissionView.class)
    public Response present(UUID id, @BeanParam IfMatch expected) {
        return Answers.ok(service.present(id, expected, caller.get()));
    }

    @POST
    @Path("/{id}/closure")
    @May.OrderMissions
    @Idempotent
    @Operation(
            operationId = "closeMission",
            summary = "Close a mission",
            description =
                    "The diagnosis must be written, the roadmap adopted, the days certified up to the delivery, and "
                            + "every company that was met must have a line on its sheet of aid schemes")
    @APIResponseSchema(MissionView.class)
    public Response close(UUID id, @BeanParam IfMatch expected) {
        return Answers.ok(service.close(id, expected, caller.get()));
    }
}
