package fr.rebond.missions.mission;

import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.kit.idempotency.Idempotent;
import fr.rebond.kit.page.MarkedPage;
import fr.rebond.kit.page.MarkedPageRequest;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.trail.TrailEntry;
import fr.rebond.missions.mission.order.CertifiedDaysForm;
import fr.rebond.missions.mission.order.MissionOrderForm;
import fr.rebond.missions.permission.May;
import fr.rebond.missions.reference.Organisation;
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
@Tag(name = "Missions", description = "The engineering mission of each laureate, from its order to its closure")
class MissionResource {

    private final MissionService service;
    private final CurrentActor caller;

    MissionResource(MissionService service, CurrentActor caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @May.ReadMissions
    @Operation(
            operationId = "listMissions",
            summary = "List the missions that the caller may see",
            description = "A mission is planned as soon as its territory is labelled")
    public MarkedPage<MissionSummary> list(
            @Valid @BeanParam MissionFilter filter, @Valid @BeanParam MarkedPageRequest page) {
        return service.list(filter, page, caller.get());
    }

    @GET
    @Path("/{id}")
    @May.ReadMissions
    @Operation(operationId = "readMission", summary = "Read a mission")
    @APIResponseSchema(MissionView.class)
    public Response read(UUID id, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(id, caller.get()), known);
    }

    @GET
    @Path("/{id}/history")
    @May.ReadMissions
    @Operation(operationId = "listMissionHistory", summary = "List the steps of a mission")
    public Page<TrailEntry> history(UUID id, @Valid @BeanParam PageRequest page) {
        return service.history(id, page, caller.get());
    }

    @POST
    @Path("/{id}/order")
    @May.OrderMissions
    @Idempotent
    @Operation(
            operationId = "orderMission",
            summary = "Order a planned mission",
            description =
                    "All orders together must stay within the programme's engineering line; an order beyond it gets "
                            + "422")
    @APIResponseSchema(MissionView.class)
    public Response order(UUID id, @NotNull @Valid MissionOrderForm order, @BeanParam IfMatch expected) {
        return Answers.ok(service.order(id, order, expected, caller.get()));
    }

    @POST
    @Path("/{id}/assignment")
    @May.OrderMissions
    @Idempotent
    @Operation(
            operationId = "assignMission",
            summary = "Assign a planned mission to a consultancy",
            description = "Gives the mission leads of the consultancy access to the mission")
    @APIResponseSchema(MissionView.class)
    public Response assign(UUID id, @NotNull @Valid Organisation consultancy, @BeanParam IfMatch expected) {
        return Answers.ok(service.assign(id, consultancy, expected, caller.get()));
    }

    @POST
    @Path("/{id}/days")
    @May.OrderMissions
    @Idempotent
    @Operation(
            operationId = "certifyMissionDays",
            summary = "Certify days of work",
            description = "In the order in which they were worked, within the person-days ordered")
    @APIResponseSchema(MissionView.class)
    public Response certify(UUID id, @NotNull @Valid CertifiedDaysForm days, @BeanParam IfMatch expected) {
        return Answers.ok(service.certify(id, days, expected, caller.get()));
    }
}
