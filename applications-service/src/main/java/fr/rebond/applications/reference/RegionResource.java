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

@Path("/v1/reference/regions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data")
class RegionResource {

    @GET
    @PermitAll
    @PublicRead
    @Operation(operationId = "listRegions", summary = "List the régions by code")
    public Page<RegionView> list(
            @QueryParam("cogVintage") @Parameter(description = "Year of the geographic code; the newest when absent")
                    Integer cogVintage,
            @Valid @BeanParam PageRequest page) {
        var code = Vintages.requested(cogVintage);
        var all = code.regions().stream().map(RegionView::of).toList();
        return Page.within(all, page, String.valueOf(code.vintage()), String.class, RegionView::code);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @PublicRead
    @Operation(operationId = "readRegion", summary = "Read a région")
    public RegionView read(
            @PathParam("code") String code,
            @QueryParam("cogVintage") @Parameter(description = "Year of the geographic code; the newest when absent")
                    Integer cogVintage) {
        return Vintages.requested(cogVintage)
                .region(code)
                .map(RegionView::of)
                .orElseThrow(() -> Refusal.notFound("région", code));
    }
}
