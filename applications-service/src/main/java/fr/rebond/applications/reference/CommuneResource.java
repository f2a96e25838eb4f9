package fr.rebond.applications.reference;

import fr.rebond.kit.http.PublicRead;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.reference.organisation.Digits;
import fr.rebond.reference.organisation.SirenNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/reference/communes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data")
class CommuneResource {

    @GET
    @PermitAll
    @PublicRead
    @Operation(operationId = "listCommunes", summary = "List communes by code")
    public Page<CommuneView> list(
            @QueryParam("name")
                    @Parameter(description = "Start of a word of the name; case and accents are ignored")
                    @Nullable
                    String name,
            @QueryParam("epci") @SirenNumber @Parameter(description = "SIREN of its EPCI") String epci,
            @QueryParam("departement") @Parameter(description = "Code of its département") String departement,
            @QueryParam("cogVintage") @Parameter(description = "Year of the geographic code; the newest when absent")
                    Integer cogVintage,
            @Valid @BeanParam PageRequest page) {
        var code = Vintages.requested(cogVintage);
        var siren = Digits.ungrouped(epci);
        var start = CodeList.startOfName(name);
        var filters = List.of(start, siren + "", departement + "", code.vintage() + "")
                .toString();
        return CodeList.page(
                page,
                filters,
                after -> code.communes(start, after)
                        .map(CommuneView::of)
                        .filter(commune -> siren == null || siren.equals(commune.epci()))
                        .filter(commune -> departement == null || departement.equals(commune.departement())),
                CommuneView::code);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @PublicRead
    @Operation(operationId = "readCommune", summary = "Read a commune")
    public CommuneView read(
            @PathParam("code") String code,
            @QueryParam("cogVintage") @Parameter(description = "Year of the geographic code; the newest when absent")
                    Integer cogVintage) {
        return Vintages.requested(cogVintage)
                .commune(code)
                .map(CommuneView::of)
                .orElseThrow(() -> Refusal.notFound("commune", code));
    }
}
