package fr.rebond.applications.reference;

import fr.rebond.kit.http.PublicRead;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/reference/departements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data")
class DepartementResource {

    @GET
    @PermitAll
    @PublicRead
    @Operation(operationId = "listDepartements", summary = "List the départements by code")
    public Page<DepartementView> list(
            @QueryParam("cogVintage") @Parameter(description = "Year of the geographic code; the newest when absent")
                    Integer cogVintage,
            @Valid @BeanParam PageRequest page) {
        var code = Vintages.requested(cogVintage);
        var all = code.departements().stream().map(DepartementView::of).toList();
        return Page.within(all, page, String.valueOf(code.vintage()), String.class, DepartementView::code);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @PublicRead
    @Operation(operationId = "readDepartement", summary = "Read a département")
    public DepartementView read(
            @PathParam("code") String code,
            @QueryParam("cogVintage") @Parameter(description = "Year of the geographic code; the newest when absent")
                    Integer cogVintage) {
        return Vintages.requested(cogVintage)
                .departement(code)
                .map(DepartementView::of)
                .orElseThrow(() -> Refusal.notFound("département", code));
    }
}
