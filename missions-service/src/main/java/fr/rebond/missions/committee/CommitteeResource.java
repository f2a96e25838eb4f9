package fr.rebond.missions.committee;

import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/missions/{id}/committee-meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Steering committee",
        description =
                "The meetings of a mission's committee, which open the mission, conclude it and decide on routings")
class CommitteeResource {

    private final CommitteeService service;
    private final CurrentActor caller;

    CommitteeResource(CommitteeService service, CurrentActor caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @May.RecordMilestones
    @Idempotent
    @Operation(
            operationId = "recordCommitteeMeeting",
            summary = "Record a meeting that was held",
            description =
                    "The members named at the kick-off get a seat on the committee of the mission. After it, only "
                            + "the engineering manager may give new seats. The quorum counts all seats. At most one meeting of "
                            + "each kind can be recorded for a day.")
    @APIResponseSchema(value = CommitteeMeetingView.class, responseCode = "201", responseDescription = "Created")
    public Response record(UUID id, @NotNull @Valid CommitteeMeetingForm meeting) {
        var recorded = service.record(id, meeting, caller.get());
        return Answers.created("/v1/missions/" + id + "/committee-meetings/" + recorded.id(), recorded);
    }

    @GET
    @May.ReadMissions
    @Operation(operationId = "listCommitteeMeetings", summary = "List the meetings of a mission's committee")
    public Page<CommitteeMeetingSummary> list(UUID id, @Valid @BeanParam PageRequest page) {
        return service.list(id, page, caller.get());
    }

    @GET
    @Path("/{meeting}")
    @May.ReadMissions
    @Operation(operationId = "readCommitteeMeeting", summary = "Read a meeting with its members")
    @APIResponseSchema(CommitteeMeetingView.class)
    public Response read(UUID id, UUID meeting, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(id, meeting, caller.get()), known);
    }
}
