package fr.rebond.funding.stateaid.law;

import static fr.rebond.funding.stateaid.law.StateAidRowService.Kind.RATE;
import static fr.rebond.funding.stateaid.law.StateAidRowService.Kind.REGIME;

import fr.rebond.funding.permission.May;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/state-aid")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "State aid", description = "How much State aid the law allows, and why")
class StateAidRowResource {

    private final StateAidRowService service;

    StateAidRowResource(StateAidRowService service) {
        this.service = service;
    }

    @GET
    @Path("/regimes")
    @May.ReadLaw
    @Operation(operationId = "listAidRegimes", summary = "List the aid regimes")
    public Page<StateAidRowView> regimes(@Valid @BeanParam PageRequest page) {
        return service.list(REGIME, page);
    }

    @GET
    @Path("/regimes/{id}")
    @May.ReadLaw
    @Operation(operationId = "readAidRegime", summary = "Read an aid regime")
    @APIResponseSchema(StateAidRowView.class)
    public Response regime(UUID id, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(REGIME, id), known);
    }

    @PUT
    @Path("/regimes/{id}/verification")
    @May.VerifyLaw
    @Operation(operationId = "verifyAidRegime", summary = "Set whether an aid regime was verified in its legal text")
    @APIResponseSchema(StateAidRowView.class)
    public Response verifyRegime(UUID id, @NotNull @Valid VerificationForm verification, @BeanParam IfMatch expected) {
        return Answers.ok(service.verify(REGIME, id, verification, expected));
    }

    @GET
    @Path("/rates")
    @May.ReadLaw
    @Operation(operationId = "listAidRates", summary = "List the rates and thresholds of State aid")
    public Page<StateAidRowView> rates(@Valid @BeanParam PageRequest page) {
        return service.list(RATE, page);
    }

    @GET
    @Path("/rates/{id}")
    @May.ReadLaw
    @Operation(operationId = "readAidRate", summary = "Read a rate or threshold")
    @APIResponseSchema(StateAidRowView.class)
    public Response rate(UUID id, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(RATE, id), known);
    }

    @PUT
    @Path("/rates/{id}/verification")
    @May.VerifyLaw
    @Operation(
            operationId = "verifyAidRate",
            summary = "Set whether a rate or threshold was verified in its legal text")
    @APIResponseSchema(StateAidRowView.class)
    public Response verifyRate(UUID id, @NotNull @Valid VerificationForm verification, @BeanParam IfMatch expected) {
        return Answers.ok(service.verify(RATE, id, verification, expected));
    }
}
