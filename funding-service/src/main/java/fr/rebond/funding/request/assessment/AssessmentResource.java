package fr.rebond.funding.request.assessment;

import fr.rebond.funding.permission.May;
import fr.rebond.funding.request.FundingRequestView;
import fr.rebond.funding.request.decision.DecisionForm;
import fr.rebond.funding.request.decision.DecisionService;
import fr.rebond.funding.request.money.FundingRequestBalancesView;
import fr.rebond.funding.request.money.RequestBalanceQueries;
import fr.rebond.funding.stateaid.form.StateAidView;
import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.kit.idempotency.Idempotent;
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

@Path("/v1/funding-requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Funding requests", description = "From the invitation of a routed project to the decision")
class AssessmentResource {

    private final AssessmentService service;
    private final DecisionService decisions;
    private final RequestBalanceQueries balances;
    private final CurrentActor caller;

    AssessmentResource(
            AssessmentService service, DecisionService decisions, RequestBalanceQueries balances, CurrentActor caller) {
        this.service = service;
        this.decisions = decisions;
        this.balances = balances;
        this.caller = caller;
    }

    @POST
    @Path("/due-diligence")
    @May.RecordDueDiligence
    @Idempotent
    @Operation(
            operationId = "recordDueDiligence",
            summary = "Record the result of due diligence on the holder",
            description = "The first result starts the assessment. The approval, the signature and each "
                    + "payment need a valid result.")
    @APIResponseSchema(FundingRequestView.class)
    public Response recordDueDiligence(UUID id, @NotNull @Valid DueDiligence result, @BeanParam IfMatch expected) {
        return Answers.ok(service.recordDueDiligence(id, result, expected, caller.get()));
    }

    @POST
    @Path("/assessment")
    @May.AssessRequests
    @Idempotent(keyRequired = true)
    @Operation(
            operationId = "assessFundingRequest",
            summary = "Complete the assessment",
            description = "Reserves the proposed amount in full, or not at all: if `reserved` is false, "
                    + "the request waits for money.")
    @APIResponseSchema(FundingRequestView.class)
    public Response assess(UUID id, @NotNull @Valid AssessmentForm assessment, @BeanParam IfMatch expected) {
        return Answers.ok(service.assess(id, assessment, expected, caller.get()));
    }

    @GET
    @Path("/state-aid")
    @May.ExplainStateAid
    @Operation(
            operationId = "explainStateAid",
            summary = "Explain step by step how much State aid is allowed",
            description =
                    "Computed for the approved aid on the day of its decision. Before the decision, it is computed for "
                            + "the proposed or else the requested aid, as of today.")
    public StateAidView stateAid(UUID id) {
        return decisions.stateAid(id, caller.get());
    }

    @POST
    @Path("/decision")
    @May.DecideRequests
    @Idempotent(keyRequired = true)
    @Operation(
            operationId = "decideFundingRequest",
            summary = "Record the decision of the State-Region committee",
            description =
                    "The State and the Region must agree. An approval also needs lawful State aid, valid due diligence "
                            + "and money in the envelope. The assessor must not take part. The answer "
                            + "names every unmet rule.")
    @APIResponseSchema(FundingRequestView.class)
    public Response decide(UUID id, @NotNull @Valid DecisionForm decision, @BeanParam IfMatch expected) {
        return Answers.ok(decisions.decide(id, decision, expected, caller.get()));
    }

    @GET
    @Path("/balances")
    @May.ReadCommitments
    @Operation(
            operationId = "readFundingRequestBalances",
            summary = "Read the balances of a request, by funder",
            description = "How the aid is split over the funders, and what has been paid")
    @APIResponseSchema(FundingRequestBalancesView.class)
    public Response balances(UUID id, @BeanParam IfNoneMatch known) {
        return Answers.fresh(balances.get(id, caller.get()), known);
    }
}
