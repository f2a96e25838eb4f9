package fr.rebond.applications.reference;

import fr.rebond.kit.http.PublicRead;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.reference.organisation.Siren;
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

@Path("/v1/reference/epcis")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data", description = "The official geographic code (INSEE) and the EPCI (DGCL)")
class EpciResource {

    @GET
    @PermitAll
    @PublicRead
    @Operation(operationId = "listEpcis", summary = "List EPCI by SIREN")
    public Page<EpciView> list(
            @QueryParam("name")
                    @Parameter(description = "Start of a word of the name; case and accents are ignored")
                    @Nullable
                    String name,
            @QueryParam("departement") @Parameter(description = "Has communes in this département") String departement,
            @QueryParam("region") @Parameter(description = "Has communes in this région") String region,
            @QueryParam("cogVintage") @Parameter(description = "Year of the geographic code; the newest when absent")
                    Integer cogVintage,
            @Valid @BeanParam PageRequest page) {
        var code = Vintages.requested(cogVintage);
        var start = CodeList.startOfName(name);
        var filters = List.of(start, departement + "", region + "", code.vintage() + "")
                .toString();
        return CodeList.page(
                page,
                filters,
                after -> code.epcis(start, after)
                        .filter(epci ->
                                departement == null || epci.departements().contains(departement))
                        .filter(epci -> region == null || epci.regions().contains(region))
                        .map(EpciView::of),
                EpciView::siren);
    }

    @GET
    @Path("/{siren}")
    @PermitAll
    @PublicRead
    @Operation(operationId = "readEpci", summary = "Read an EPCI")
    public EpciView read(
            @PathParam("siren") @SirenNumber String siren,
            @QueryParam("cogVintage") @Parameter(description = "Year of the geographic code; the newest when absent")
                    Integer cogVintage) {
        return Vintages.requested(cogVintage)
                .epci(new Siren(siren))
                .map(EpciView::of)
                .orElseThrow(() -> Refusal.notFound("EPCI", siren));
    }
}
