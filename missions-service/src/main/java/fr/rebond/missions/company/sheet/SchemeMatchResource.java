package fr.rebond.missions.company.sheet;

import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.kit.idempotency.Idempotent;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.missions.permission.May;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/companies/{id}/scheme-matches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Companies", description = "The companies of a mission, the visits to them and their sheet of aid schemes")
class SchemeMatchResource {

    private final SchemeMatchService sheets;
    private final CurrentActor caller;

    SchemeMatchResource(SchemeMatchService sheets, CurrentActor caller) {
        this.sheets = sheets;
        this.caller = caller;
    }

    @POST
    @May.WriteCompanies
    @Idempotent
    @Operation(
            operationId = "recordSchemeMatch",
            summary = "Put an aid scheme on the sheet of a company",
            description = "Without a scheme code, the line states that no scheme fits. A scheme that is found later "
                    + "replaces that statement. Every company that was met needs a line on its sheet before the "
                    + "mission can be closed.")
    @APIResponseSchema(value = SchemeMatchView.class, responseCode = "201", responseDescription = "Created")
    public Response match(UUID id, @NotNull @Valid SchemeMatchForm match) {
        var recorded = sheets.record(id, match, caller.get());
        return Answers.created("/v1/companies/" + id + "/scheme-matches/" + recorded.id(), recorded);
    }

    @GET
    @May.ReadMissions
    @Operation(operationId = "listSchemeMatches", summary = "List the lines of a company's sheet")
    public Page<SchemeMatchView> matches(UUID id, @Valid @BeanParam PageRequest page) {
        return sheets.list(id, page, caller.get());
    }

    @GET
    @Path("/{match}")
    @May.ReadMissions
    @Operation(operationId = "readSchemeMatch", summary = "Read a line of a company's sheet")
    @APIResponseSchema(SchemeMatchView.class)
    public Response readMatch(UUID id, UUID match, @BeanParam IfNoneMatch known) {
        return Answers.fresh(sheets.read(id, match, caller.get()), known);
    }
}
