package fr.rebond.applications.application.admissibility;

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
class AdmissibilityResource {

    private final AdmissibilityService service;
    private final CurrentActor caller;

    AdmissibilityResource(AdmissibilityService service, CurrentActor caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/admissibility")
    @May.ExamineApplications
    @Idempotent
    @Operation(operationId = "declareAdmissibility", summary = "Declare a submitted application admissible or not")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200")
    public Response declare(
            @PathParam("id") UUID id, @Valid @NotNull AdmissibilityForm form, @BeanParam IfMatch expected) {
        return Answers.ok(service.declare(id, form, expected, caller.get()));
    }
}
