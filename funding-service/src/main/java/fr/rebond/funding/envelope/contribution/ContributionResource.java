package fr.rebond.funding.envelope.contribution;

import fr.rebond.funding.permission.May;
import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.kit.idempotency.Idempotent;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
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

@Path("/v1/envelopes/{id}/contributions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contributions", description = "Pledged and confirmed contributions of the funders to an envelope")
class ContributionResource {

    private final ContributionService service;
    private final CurrentActor caller;

    ContributionResource(ContributionService service, CurrentActor caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @May.PledgeContributions
    @Idempotent(keyRequired = true)
    @Operation(
            operationId = "pledgeContribution",
            summary = "Record the pledge of a funder",
            description =
                    "A pledge cannot be spent until its funder confirms it. The pledges of the State to all envelopes "
                            + "must not exceed its line in the programme.")
    @APIResponseSchema(value = ContributionView.class, responseCode = "201", responseDescription = "Created")
    public Response pledge(UUID id, @NotNull @Valid ContributionForm pledge) {
        var view = service.pledge(id, pledge, caller.get());
        return Answers.created("/v1/envelopes/" + id + "/contributions/" + view.number(), view);
    }

    @GET
    @May.ReadEnvelopes
    @Operation(
            operationId = "listContributions",
            summary = "List the contributions to an envelope",
            description = "A funder sees its own contributions only.")
    public Page<ContributionView> list(UUID id, @Valid @BeanParam PageRequest page) {
        return service.list(id, page, caller.get());
    }

    @GET
    @Path("/{number}")
    @May.ReadEnvelopes
    @Operation(operationId = "readContribution", summary = "Read a contribution")
    @APIResponseSchema(ContributionView.class)
    public Response read(UUID id, int number, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(id, number, caller.get()), known);
    }

    @POST
    @Path("/{number}/confirmation")
    @May.ConfirmContributions
    @Idempotent(keyRequired = true)
    @Operation(
            operationId = "confirmContribution",
            summary = "Confirm a contribution of your organisation",
            description = "The amount becomes available. If-Match must be the ETag of the contribution.")
    @APIResponseSchema(ContributionView.class)
    public Response confirm(
            UUID id,
            int number,
            @NotNull @Valid ContributionConfirmationForm confirmation,
            @BeanParam IfMatch expected) {
        return Answers.ok(service.confirm(id, number, confirmation, expected, caller.get()));
    }
}
