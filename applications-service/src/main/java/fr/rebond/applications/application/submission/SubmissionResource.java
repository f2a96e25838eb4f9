package fr.rebond.applications.application.submission;

import fr.rebond.applications.application.ApplicationView;
import fr.rebond.applications.permission.May;
import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.idempotency.Idempotent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

@Path("/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class SubmissionResource {

    private final SubmissionService service;
    private final CurrentActor caller;

    SubmissionResource(SubmissionService service, CurrentActor caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/submission")
    @May.FileApplications
    @Idempotent
    @Operation(
            operationId = "submitApplication",
            summary = "Submit an application",
            description =
                    "By the lead, before the cutoff, when the form is complete and every other organisation of the "
                            + "grouping has consented. 409 when the territory overlaps another submitted application or a "
                            + "laureate of the call.")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200")
    public Response submit(@PathParam("id") UUID id, @BeanParam IfMatch expected) {
        return Answers.ok(service.submit(id, expected, caller.get()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @May.FileApplications
    @Idempotent
    @Operation(operationId = "withdrawApplication", summary = "Withdraw an application before it is decided")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200")
    public Response withdraw(
            @PathParam("id") UUID id, @Valid @NotNull ApplicationWithdrawalForm form, @BeanParam IfMatch expected) {
        return Answers.ok(service.withdraw(id, form.motive(), expected, caller.get()));
    }
}
