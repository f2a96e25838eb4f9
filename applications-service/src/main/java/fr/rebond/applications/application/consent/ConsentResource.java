package fr.rebond.applications.application.consent;

import fr.rebond.applications.permission.May;
import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.kit.idempotency.Idempotent;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.reference.organisation.SirenNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

@Path("/v1/applications/{id}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class ConsentResource {

    private final ConsentService service;
    private final CurrentActor caller;

    ConsentResource(ConsentService service, CurrentActor caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @May.FileApplications
    @Idempotent
    @Operation(
            operationId = "giveConsent",
            summary = "Consent to a grouping on behalf of your organisation, a member or covered EPCI",
            description = "Valid for the revision of the grouping that was read. The lead consents by submitting.")
    @APIResponseSchema(value = ConsentView.class, responseCode = "201")
    public Response give(@PathParam("id") UUID id, @Valid @NotNull ConsentForm form) {
        var consent = service.give(id, form, caller.get());
        return Answers.created("/v1/applications/%s/consents/%s".formatted(id, consent.siren()), consent);
    }

    @GET
    @May.FollowApplications
    @Operation(operationId = "listConsents", summary = "List the valid consents to the grouping by SIREN")
    public Page<ConsentView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return Page.within(service.list(id, caller.get()), page, "", String.class, ConsentView::siren);
    }

    @GET
    @Path("/{siren}")
    @May.FollowApplications
    @Operation(operationId = "readConsent", summary = "Read the consent of a member")
    @APIResponseSchema(value = ConsentView.class, responseCode = "200")
    public Response read(
            @PathParam("id") UUID id, @PathParam("siren") @SirenNumber String siren, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(id, siren, caller.get()), known);
    }
}
