package fr.rebond.missions.scheme;

import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.kit.idempotency.Idempotent;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.missions.permission.May;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/aid-schemes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Aid schemes",
        description = "The catalogue of public aid schemes, described as in the national schema \"dispositif d'aide\"")
class AidSchemeResource {

    private final AidSchemeService service;

    AidSchemeResource(AidSchemeService service) {
        this.service = service;
    }

    @GET
    @May.ReadSchemes
    @Operation(operationId = "listAidSchemes", summary = "List the aid schemes")
    public Page<AidSchemeSummary> list(
            @QueryParam("code") @Size(max = 100) @Parameter(description = "The scheme with this code") @Nullable
                    String code,
            @Valid @BeanParam PageRequest page) {
        return service.list(code, page);
    }

    @GET
    @Path("/{id}")
    @May.ReadSchemes
    @Operation(operationId = "readAidScheme", summary = "Read an aid scheme")
    @APIResponseSchema(AidSchemeView.class)
    public Response read(UUID id, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(id), known);
    }

    @POST
    @May.WriteSchemes
    @Idempotent
    @Operation(operationId = "addAidScheme", summary = "Add an aid scheme to the catalogue")
    @APIResponseSchema(value = AidSchemeView.class, responseCode = "201", responseDescription = "Created")
    public Response add(@NotNull @Valid AidSchemeForm description) {
        var added = service.add(description);
        return Answers.created("/v1/aid-schemes/" + added.id(), added);
    }

    @PUT
    @Path("/{id}")
    @May.WriteSchemes
    @Operation(operationId = "describeAidScheme", summary = "Replace the description of an aid scheme")
    @APIResponseSchema(AidSchemeView.class)
    public Response describe(UUID id, @NotNull @Valid AidSchemeForm description, @BeanParam IfMatch expected) {
        return Answers.ok(service.describe(id, description, expected));
    }
}
