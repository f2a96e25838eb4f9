package fr.rebond.missions.routing;

import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.kit.idempotency.Idempotent;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.trail.TrailEntry;
import fr.rebond.missions.permission.May;
import fr.rebond.missions.routing.result.RoutingResultForm;
import fr.rebond.missions.routing.validation.RoutingValidationForm;
import fr.rebond.missions.routing.withdrawal.RoutingWithdrawalForm;
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

@Path("/v1/routings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Routings",
        description = "Where a project is sent for funding: the territory's envelope or another aid scheme")
class RoutingResource {

    private final RoutingService service;
    private final RoutingValidationService validations;
    private final RoutingOutcomeService outcomes;
    private final CurrentActor caller;

    RoutingResource(
            RoutingService service,
            RoutingValidationService validations,
            RoutingOutcomeService outcomes,
            CurrentActor caller) {
        this.service = service;
        this.validations = validations;
        this.outcomes = outcomes;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @May.ReadMissions
    @Operation(operationId = "readRouting", summary = "Read a routing")
    @APIResponseSchema(RoutingView.class)
    public Response read(UUID id, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(id, caller.get()), known);
    }

    @POST
    @Path("/{id}/validation")
    @May.ValidateRoutings
    @Idempotent
    @Operation(
            operationId = "validateRouting",
            summary = "Record the committee's decision on a proposed routing",
            description = "Reported by a member that was present at the pre-validation meeting. After a favourable "
                    + "decision on a routing to the envelope, the holder of the project is invited to file a funding "
                    + "request.")
    @APIResponseSchema(RoutingView.class)
    public Response validate(UUID id, @NotNull @Valid RoutingValidationForm decision, @BeanParam IfMatch expected) {
        return Answers.ok(validations.validate(id, decision, expected, caller.get()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @May.ProposeRoutings
    @Idempotent
    @Operation(
            operationId = "withdrawRouting",
            summary = "Withdraw a routing",
            description = "Possible until the agreement with the holder of the project is signed")
    @APIResponseSchema(RoutingView.class)
    public Response withdraw(UUID id, @NotNull @Valid RoutingWithdrawalForm withdrawal, @BeanParam IfMatch expected) {
        return Answers.ok(outcomes.withdraw(id, withdrawal, expected, caller.get()));
    }

    @POST
    @Path("/{id}/result")
    @May.ProposeRoutings
    @Idempotent
    @Operation(
            operationId = "recordRoutingResult",
            summary = "Record the result of a project at an aid scheme",
            description =
                    "Record SENT when the holder has filed, then OBTAINED or DENIED. A scheme that denies the project "
                            + "counts as unfit from then on. Funding reports the results of the envelope: they are "
                            + "answered 409 here.")
    @APIResponseSchema(RoutingView.class)
    public Response conclude(UUID id, @NotNull @Valid RoutingResultForm result, @BeanParam IfMatch expected) {
        return Answers.ok(outcomes.conclude(id, result, expected, caller.get()));
    }

    @GET
    @Path("/{id}/history")
    @May.ReadMissions
    @Operation(operationId = "listRoutingHistory", summary = "List the steps of a routing")
    public Page<TrailEntry> history(UUID id, @Valid @BeanParam PageRequest page) {
        return service.history(id, page, caller.get());
    }
}
