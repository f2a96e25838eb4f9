package fr.rebond.funding.request;

import fr.rebond.funding.permission.May;
import fr.rebond.funding.request.withdrawal.FundingRequestWithdrawalForm;
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

@Path("/v1/funding-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Funding requests", description = "From the invitation of a routed project to the decision")
class FundingRequestResource {

    private final FundingRequestService service;
    private final CurrentActor caller;

    FundingRequestResource(FundingRequestService service, CurrentActor caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @May.ReadRequests
    @Operation(
            operationId = "listFundingRequests",
            summary = "List funding requests",
            description = "A project holder sees the requests of its organisation only.")
    public MarkedPage<FundingRequestSummary> list(
            @Valid @BeanParam FundingRequestFilter filter, @Valid @BeanParam MarkedPageRequest page) {
        return service.list(filter, page, caller.get());
    }

    @GET
    @Path("/{id}")
    @May.ReadRequests
    @Operation(
            operationId = "readFundingRequest",
            summary = "Read a funding request",
            description = "Only the roles that assess, decide, pay and audit see due diligence. Holders do "
                    + "not see the assessment.")
    @APIResponseSchema(FundingRequestView.class)
    public Response read(UUID id, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(id, caller.get()), known);
    }

    @PUT
    @Path("/{id}")
    @May.FileRequests
    @Operation(
            operationId = "editFundingRequest",
            summary = "Replace the form of a request",
            description = "Possible before the submission")
    @APIResponseSchema(FundingRequestView.class)
    public Response edit(UUID id, @NotNull @Valid FundingRequestForm form, @BeanParam IfMatch expected) {
        return Answers.ok(service.edit(id, form, expected, caller.get()));
    }

    @POST
    @Path("/{id}/submission")
    @May.FileRequests
    @Idempotent
    @Operation(
            operationId = "submitFundingRequest",
            summary = "Submit a request",
            description = "The answer names every unmet rule. A request can be submitted even if the "
                    + "envelope has too little money.")
    @APIResponseSchema(FundingRequestView.class)
    public Response submit(UUID id, @BeanParam IfMatch expected) {
        return Answers.ok(service.submit(id, expected, caller.get()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @May.FileRequests
    @Idempotent(keyRequired = true)
    @Operation(
            operationId = "withdrawFundingRequest",
            summary = "Withdraw a request",
            description =
                    "Possible until the agreement is signed. Reserved and committed money becomes available again.")
    @APIResponseSchema(FundingRequestView.class)
    public Response withdraw(
            UUID id, @NotNull @Valid FundingRequestWithdrawalForm withdrawal, @BeanParam IfMatch expected) {
        return Answers.ok(service.withdraw(id, withdrawal, expected, caller.get()));
    }

    @GET
    @Path("/{id}/history")
    @May.FollowRequests
    @Operation(operationId = "listFundingRequestHistory", summary = "List the steps of a request")
    public Page<TrailEntry> history(UUID id, @Valid @BeanParam PageRequest page) {
        return service.history(id, page, caller.get());
    }
}
