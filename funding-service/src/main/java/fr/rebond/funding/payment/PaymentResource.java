package fr.rebond.funding.payment;

import fr.rebond.funding.payment.step.CertificationForm;
import fr.rebond.funding.payment.step.MotiveForm;
import fr.rebond.funding.payment.step.PaymentOrderForm;
import fr.rebond.funding.payment.step.SettlementForm;
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

@Path("/v1/payments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments", description = "Payments of grants and repayable advances")
class PaymentResource {

    private final PaymentService service;
    private final CurrentActor caller;

    PaymentResource(PaymentService service, CurrentActor caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @May.ReadPayments
    @Operation(
            operationId = "listPayments",
            summary = "List payments",
            description = "A project holder sees the payments of its organisation only.")
    public Page<PaymentSummary> list(
            @QueryParam("agreement") @Parameter(description = "Identifier of the agreement") @Nullable UUID agreement,
            @QueryParam("request") @Parameter(description = "Identifier of the funding request") @Nullable UUID request,
            @QueryParam("status") @Nullable PaymentStatus status,
            @Valid @BeanParam PageRequest page) {
        return service.list(agreement, request, status, page, caller.get());
    }

    @POST
    @May.ClaimPayments
    @Idempotent(keyRequired = true)
    @Operation(
            operationId = "requestPayment",
            summary = "Request a payment",
            description = "Within the payment plan of a signed agreement. A funding officer may request advances only.")
    @APIResponseSchema(value = PaymentView.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(
            responseCode = "404",
            description = "The agreement does not exist, or the caller may not know that it does",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "#/components/schemas/Problem")))
    public Response request(@NotNull @Valid PaymentForm payment) {
        var requested = service.request(payment, caller.get());
        return Answers.created("/v1/payments/" + requested.id(), requested);
    }

    @GET
    @Path("/{id}")
    @May.ReadPayments
    @Operation(operationId = "readPayment", summary = "Read a payment")
    @APIResponseSchema(PaymentView.class)
    public Response read(UUID id, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(id, caller.get()), known);
    }

    @GET
    @Path("/{id}/history")
    @May.FollowPayments
    @Operation(operationId = "listPaymentHistory", summary = "List the steps of a payment")
    public Page<TrailEntry> history(UUID id, @Valid @BeanParam PageRequest page) {
        return service.history(id, page, caller.get());
    }

    @POST
    @Path("/{id}/certification")
    @May.CertifyPayments
    @Idempotent
    @Operation(
            operationId = "certifyPayment",
            summary = "Certify the delivery, or the conditions of an advance",
            description = "Three different people must certify, authorise and confirm a payment.")
    @APIResponseSchema(PaymentView.class)
    public Response certify(UUID id, @NotNull @Valid CertificationForm certification, @BeanParam IfMatch expected) {
        return Answers.ok(service.certify(id, certification, expected, caller.get()));
    }

    @POST
    @Path("/{id}/authorisation")
    @May.AuthorisePayments
    @Idempotent
    @Operation(operationId = "authorisePayment", summary = "Authorise a certified payment")
    @APIResponseSchema(PaymentView.class)
    public Response authorise(UUID id, @BeanParam IfMatch expected) {
        return Answers.ok(service.authorise(id, expected, caller.get()));
    }

    @POST
    @Path("/{id}/confirmation")
    @May.ConfirmPayments
    @Idempotent
    @Operation(operationId = "confirmPayment", summary = "Confirm an authorised payment")
    @APIResponseSchema(PaymentView.class)
    public Response confirm(UUID id, @BeanParam IfMatch expected) {
        return Answers.ok(service.confirm(id, expected, caller.get()));
    }

    @POST
    @Path("/{id}/order")
    @May.ConfirmPayments
    @Idempotent
    @Operation(
            operationId = "orderPayment",
            summary = "Record the payment order sent to the bank",
            description = "The payment can no longer be cancelled.")
    @APIResponseSchema(PaymentView.class)
    public Response order(UUID id, @NotNull @Valid PaymentOrderForm order, @BeanParam IfMatch expected) {
        return Answers.ok(service.order(id, order, expected, caller.get()));
    }

    @POST
    @Path("/{id}/settlement")
    @May.ConfirmPayments
    @Idempotent(keyRequired = true)
    @Operation(
            operationId = "settlePayment",
            summary = "Record that the bank has paid",
            description = "Posts the payment to the ledger.")
    @APIResponseSchema(PaymentView.class)
    public Response settle(UUID id, @NotNull @Valid SettlementForm settlement, @BeanParam IfMatch expected) {
        return Answers.ok(service.settle(id, settlement, expected, caller.get()));
    }

    @POST
    @Path("/{id}/rejection")
    @May.RejectPayments
    @Idempotent
    @Operation(
            operationId = "rejectPayment",
            summary = "Reject a payment, or send it back",
            description =
                    "A funding officer rejects a requested payment, and the authorising officer a certified one. The "
                            + "accounting officer sends an authorised payment back, to be authorised again.")
    @APIResponseSchema(PaymentView.class)
    public Response reject(UUID id, @NotNull @Valid MotiveForm motive, @BeanParam IfMatch expected) {
        return Answers.ok(service.reject(id, motive, expected, caller.get()));
    }

    @POST
    @Path("/{id}/cancellation")
    @May.ClaimPayments
    @Idempotent
    @Operation(operationId = "cancelPayment", summary = "Cancel a payment before it is ordered")
    @APIResponseSchema(PaymentView.class)
    public Response cancel(UUID id, @NotNull @Valid MotiveForm motive, @BeanParam IfMatch expected) {
        return Answers.ok(service.cancel(id, motive, expected, caller.get()));
    }
}
