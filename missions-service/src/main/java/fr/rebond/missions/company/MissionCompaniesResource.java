package fr.rebond.missions.company;

import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.idempotency.Idempotent;
import fr.rebond.kit.page.MarkedPage;
import fr.rebond.kit.page.MarkedPageRequest;
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

@Path("/v1/missions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Companies", description = "The companies of a mission, the visits to them and their sheet of aid schemes")
class MissionCompaniesResource {

    private final CompanyService service;
    private final CurrentActor caller;

    MissionCompaniesResource(CompanyService service, CurrentActor caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/companies")
    @May.WriteCompanies
    @Idempotent
    @Operation(operationId = "registerCompany", summary = "Register a company of the territory")
    @APIResponseSchema(value = CompanyView.class, responseCode = "201", responseDescription = "Created")
    public Response register(UUID id, @NotNull @Valid CompanyForm company) {
        var registered = service.register(id, company, caller.get());
        return Answers.created("/v1/companies/" + registered.id(), registered);
    }

    @GET
    @Path("/{id}/companies")
    @May.ReadMissions
    @Operation(operationId = "listCompanies", summary = "List the companies of a mission")
    public MarkedPage<CompanySummary> list(
            UUID id, @Valid @BeanParam CompanyFilter filter, @Valid @BeanParam MarkedPageRequest page) {
        return service.list(id, filter, page, caller.get());
    }
}
