package fr.rebond.funding.agreement;

import fr.rebond.funding.permission.May;
import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.kit.idempotency.Idempotent;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Problem;
import fr.rebond.kit.trail.TrailEntry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements", description = "Agreements with the holders whose requests were approved")
class AgreementResource {

    private final AgreementService service;
    private final CurrentActor caller;

    AgreementResource(AgreementService service, CurrentActor caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @May.ReadAgreements
    @Operation(
            operationId = "listAgreements",
            summary = "List agreements",
            description = "A project holder sees the agreements of its organisation only.")
    public Page<AgreementSummary> list(
            @QueryParam("request") @Parameter(description = "Identifier of the funding request") @Nullable UUID request,
            @QueryParam("status") @Nullable AgreementStatus status,
            @Valid @BeanParam PageRequest page) {
        return service.list(request, status, page, caller.get());
    }

    @POST
    @May.PrepareAgreements
    @Idempotent
    @Operation(
            operationId = "prepareAgreement",
            summary = "Prepare the agreement of an approved request",
            description =
                    "The amounts are those of the decision. The payment plan follows from the terms of the programme.")
    @APIResponseSchema(value = AgreementView.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(
            responseCode = "404",
            description = "The request does not exist, or the caller may not know that it does",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "#/components/schemas/Problem")))
    public Response prepare(@NotNull @Valid AgreementForm agreement) {
        var prepared = service.prepare(agreement, caller.get());
        return Answers.created("/v1/agreements/" + prepared.id(), prepared);
    }

    @GET
    @Path("/{id}")
    @May.ReadAgreements
    @Operation(operationId = "readAgreement", summary = "Read an agreement")
    @APIResponseSchema(AgreementView.class)
    public Response read(UUID id, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(id, caller.get()), known);
    }

    @GET
    @Path("/{id}/history")
    @May.FollowAgreements
    @Operation(operationId = "listAgreementHistory", summary = "List the steps of an agreement")
    public Page<TrailEntry> history(UUID id, @Valid @BeanParam PageRequest page) {
        return service.history(id, page, caller.get());
    }

    @POST
    @Path("/{id}/signature")
    @May.SignAgreements
    @Idempotent
    @Operation(
            operationId = "signAgreement",
            summary = "Record the signature of both parties",
            description = "The day of signature is the day of grant. State aid, due diligence and the "
                    + "envelope are checked again.")
    @APIResponseSchema(AgreementView.class)
    public Response sign(UUID id, @NotNull @Valid SignatureForm signature, @BeanParam IfMatch expected) {
        return Answers.ok(service.sign(id, signature, expected, caller.get()));
    }
}
