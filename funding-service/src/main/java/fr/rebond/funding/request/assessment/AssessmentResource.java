package fr.rebond.funding.request.assessment;

import static fr.rebond.kit.actor.Roles.ACCOUNTING_OFFICER;
import static fr.rebond.kit.actor.Roles.ASSESSOR;
import static fr.rebond.kit.actor.Roles.AUDITOR;
import static fr.rebond.kit.actor.Roles.AUTHORISING_OFFICER;
import static fr.rebond.kit.actor.Roles.DECISION_MAKER;
import static fr.rebond.kit.actor.Roles.FUNDING_OFFICER;
import static fr.rebond.kit.actor.Roles.PROGRAMME_MANAGER;
import static fr.rebond.kit.actor.Roles.PROJECT_HOLDER;
import static fr.rebond.kit.actor.Roles.RULES_MANAGER;

import fr.rebond.funding.request.FundingRequestView;
import fr.rebond.funding.request.balance.FundingRequestBalancesView;
import fr.rebond.funding.request.balance.RequestBalanceQueries;
import fr.rebond.funding.request.decision.DecisionForm;
import fr.rebond.funding.request.decision.DecisionService;
import fr.rebond.funding.stateaid.form.StateAidView;
import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.idempotency.Idempotency;
import fr.rebond.kit.idempotency.IdempotencyKey;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/funding-requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Funding requests", description = "From the invitation of a routed project to the decision")
class AssessmentResource {

    private final AssessmentService service;
    private final DecisionService decisions;
    private final RequestBalanceQueries balances;
    private final Idempotency idempotency;
    private final CurrentActor caller;

    AssessmentResource(
            AssessmentService service,
            DecisionService decisions,
            RequestBalanceQueries balances,
            Idempotency idempotency,
            CurrentActor caller) {
        this.service = service;
        this.decisions = decisions;
        this.balances = balances;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Path("/due-diligence")
    @RolesAllowed(FUNDING_OFFICER)
    @Operation(
            operationId = "recordDueDiligence",
            summary = "Record what was found out about the holder",
            description = "The first result takes up the assessment. It guards decision, signature and each payment.")
    @APIResponseSchema(FundingRequestView.class)
    public Response dueDiligence(
            @PathParam("id") UUID id, @NotNull @Valid DueDiligence found, @BeanParam IfMatch expected) {
        return Answers.ok(service.dueDiligence(id, found, expected, caller.get()));
    }

    @POST
    @Path("/assessment")
    @RolesAllowed({ASSESSOR, FUNDING_OFFICER})
    @Operation(
            operationId = "assessFundingRequest",
            summary = "Complete the assessment",
            description = "Sets the proposed amount aside, in full or not at all: `reserved` false means waiting.")
    @APIResponseSchema(FundingRequestView.class)
    public Response assess(
            @PathParam("id") UUID id,
            @NotNull @Valid AssessmentForm assessment,
            @BeanParam IfMatch expected,
            @Valid @BeanParam IdempotencyKey.Required key) {
        return idempotency.run(
                key, assessment, () -> Answers.ok(service.assess(id, assessment, expected, caller.get())));
    }

    @GET
    @Path("/state-aid")
    @RolesAllowed({PROJECT_HOLDER, FUNDING_OFFICER, ASSESSOR, DECISION_MAKER, PROGRAMME_MANAGER, RULES_MANAGER, AUDITOR
    })
    @Operation(
            operationId = "explainStateAid",
            summary = "Explain what State aid allows, step by step",
            description =
                    "For the aid decided, on the day of its decision; before, for the aid proposed, else asked, as if it"
                            + " were granted today.")
    public StateAidView stateAid(@PathParam("id") UUID id) {
        return decisions.stateAid(id, caller.get());
    }

    @POST
    @Path("/decision")
    @RolesAllowed(DECISION_MAKER)
    @Operation(
            operationId = "decideFundingRequest",
            summary = "Record the decision of the State-Region committee",
            description = "Needs the agreement of State and Region, and, to approve, State aid, due diligence and the"
                    + " envelope; who assessed a request never decides it. Every rule that is not met is named.")
    @APIResponseSchema(FundingRequestView.class)
    public Response decide(
            @PathParam("id") UUID id,
            @NotNull @Valid DecisionForm decision,
            @BeanParam IfMatch expected,
            @Valid @BeanParam IdempotencyKey.Required key) {
        return idempotency.run(key, decision, () -> Answers.ok(decisions.decide(id, decision, expected, caller.get())));
    }

    @GET
    @Path("/balances")
    @RolesAllowed({FUNDING_OFFICER, DECISION_MAKER, PROGRAMME_MANAGER, AUTHORISING_OFFICER, ACCOUNTING_OFFICER, AUDITOR
    })
    @Operation(
            operationId = "readFundingRequestBalances",
            summary = "Read where the money of a request stands, by funder",
            description = "The split of a decision over the funders, and what has been paid of it.")
    @APIResponseSchema(FundingRequestBalancesView.class)
    public Response balances(@PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.fresh(balances.of(id), ifNoneMatch);
    }
}
