package fr.rebond.applications.deliberation;

import fr.rebond.applications.deliberation.closure.ClosureForm;
import fr.rebond.applications.deliberation.closure.ClosureService;
import fr.rebond.applications.permission.May;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/waves/{id}/deliberation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deliberation", description = "The jury of a wave")
class DeliberationResource {

    private final DeliberationService service;
    private final ClosureService closure;
    private final CurrentActor caller;

    DeliberationResource(DeliberationService service, ClosureService closure, CurrentActor caller) {
        this.service = service;
        this.closure = closure;
        this.caller = caller;
    }

    @POST
    @May.PrepareDeliberations
    @Idempotent
    @Operation(
            operationId = "conveneJury",
            summary = "Convene the jury of a closed wave",
            description = "The wave is then under review. One deliberation per wave.")
    @APIResponseSchema(value = DeliberationView.class, responseCode = "201")
    public Response convene(@PathParam("id") UUID wave) {
        var deliberation = service.convene(wave);
        return Answers.created("/v1/waves/%s/deliberation".formatted(wave), deliberation);
    }

    @GET
    @May.ReadDeliberations
    @Operation(operationId = "readDeliberation", summary = "Read the deliberation of a wave")
    @APIResponseSchema(value = DeliberationView.class, responseCode = "200")
    public Response read(@PathParam("id") UUID wave, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(wave), known);
    }

    @POST
    @Path("/closure")
    @May.SignLabels
    @Idempotent
    @Operation(
            operationId = "closeDeliberation",
            summary = "Sign the outcome of every application of the wave",
            description =
                    "All or none: each outcome needs its quorum, and the laureates must fit the capacity and budget "
                            + "of the call. Laureates are labelled at once; they are announced separately.")
    @APIResponseSchema(value = DeliberationView.class, responseCode = "200")
    public Response close(@PathParam("id") UUID wave, @Valid @NotNull ClosureForm form, @BeanParam IfMatch expected) {
        return Answers.ok(closure.close(wave, form, expected, caller.get()));
    }
}
