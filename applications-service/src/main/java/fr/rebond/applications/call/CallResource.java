package fr.rebond.applications.call;

import fr.rebond.applications.call.wave.WaveView;
import fr.rebond.applications.permission.May;
import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.kit.http.PublicRead;
import fr.rebond.kit.idempotency.Idempotent;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/calls")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calls", description = "Calls to territories and their waves")
class CallResource {

    private final CallService service;
    private final CallQueries queries;
    private final CurrentActor caller;

    CallResource(CallService service, CallQueries queries, CurrentActor caller) {
        this.service = service;
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listCalls",
            summary = "List the published calls",
            description = "Programme managers, the labelling authority and auditors also see drafts.")
    public Page<CallSummary> list(
            @QueryParam("code") @Parameter(description = "The call with this code") String code,
            @Valid @BeanParam PageRequest page) {
        return queries.list(code, CallService.seesDrafts(caller.get()), page);
    }

    @POST
    @May.WriteCalls
    @Idempotent
    @Operation(operationId = "createCall", summary = "Create a call as a draft")
    @APIResponseSchema(value = CallView.class, responseCode = "201")
    public Response create(@Valid @NotNull CallForm form) {
        var call = service.create(form);
        return Answers.created("/v1/calls/" + call.id(), call);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @PublicRead
    @Operation(operationId = "readCall", summary = "Read a call")
    @APIResponseSchema(value = CallView.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(id, caller.get()), known);
    }

    @PUT
    @Path("/{id}")
    @May.WriteCalls
    @Operation(
            operationId = "editCall",
            summary = "Replace the form of a call",
            description =
                    "After publication the wave rule, grid and quorum cannot change. Capacity and budget cannot go "
                            + "below what is used.")
    @APIResponseSchema(value = CallView.class, responseCode = "200")
    public Response edit(@PathParam("id") UUID id, @Valid @NotNull CallForm form, @BeanParam IfMatch expected) {
        return Answers.ok(service.edit(id, form, expected));
    }

    @POST
    @Path("/{id}/publication")
    @May.WriteCalls
    @Idempotent
    @Operation(
            operationId = "publishCall",
            summary = "Publish a call and create its waves",
            description = "It is public from today, and its first wave opens at once.")
    @APIResponseSchema(value = CallView.class, responseCode = "200")
    public Response publish(@PathParam("id") UUID id, @BeanParam IfMatch expected) {
        return Answers.ok(service.publish(id, expected));
    }

    @GET
    @Path("/{id}/waves")
    @PermitAll
    @PublicRead
    @Operation(operationId = "listWaves", summary = "List the waves of a call", description = "At most 120, in order.")
    public Page<WaveView> waves(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return Page.within(service.waves(id, caller.get()), page, "", Integer.class, WaveView::number);
    }
}
