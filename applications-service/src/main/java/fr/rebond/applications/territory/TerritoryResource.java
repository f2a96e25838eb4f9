package fr.rebond.applications.territory;

import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.kit.http.PublicRead;
import fr.rebond.kit.idempotency.Idempotent;
import jakarta.annotation.security.PermitAll;
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

@Path("/v1/territories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Territories", description = "Groupings and their perimeter")
class TerritoryResource {

    private final TerritoryService service;
    private final CurrentActor caller;

    TerritoryResource(TerritoryService service, CurrentActor caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Path("/perimeter")
    @PermitAll
    @Idempotent(computesOnly = true)
    @Operation(
            operationId = "computePerimeter",
            summary = "Compute the perimeter of a group of EPCI",
            description = "Nothing is stored.")
    public PerimeterView perimeter(@Valid @NotNull PerimeterForm request) {
        return service.perimeter(request);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "readTerritory",
            summary = "Read a territory",
            description =
                    "Public once its laureate is announced. Before, only its members and the programme team see it.")
    @APIResponseSchema(value = TerritoryView.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(id, caller.get()), known);
    }
}
