package fr.rebond.missions.company;

import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.kit.idempotency.Idempotent;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.missions.company.visit.VisitForm;
import fr.rebond.missions.company.visit.VisitView;
import fr.rebond.missions.permission.May;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/companies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Companies", description = "The companies of a mission, the visits to them and their sheet of aid schemes")
class CompanyResource {

    private final CompanyService service;
    private final CurrentActor caller;

    CompanyResource(CompanyService service, CurrentActor caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @May.ReadMissions
    @Operation(operationId = "readCompany", summary = "Read a company")
    @APIResponseSchema(CompanyView.class)
    public Response read(UUID id, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(id, caller.get()), known);
    }

    @PUT
    @Path("/{id}")
    @May.WriteCompanies
    @Operation(
            operationId = "describeCompany",
            summary = "Replace the description of a company",
            description = "Possible from the start of the mission until its closure")
    @APIResponseSchema(CompanyView.class)
    public Response describe(UUID id, @NotNull @Valid CompanyForm company, @BeanParam IfMatch expected) {
        return Answers.ok(service.describe(id, company, expected, caller.get()));
    }

    @POST
    @Path("/{id}/visits")
    @May.WriteCompanies
    @Idempotent
    @Operation(
            operationId = "recordVisit",
            summary = "Record a visit that was held",
            description = "The company counts as met from its first visit on")
    @APIResponseSchema(value = VisitView.class, responseCode = "201", responseDescription = "Created")
    public Response visit(UUID id, @NotNull @Valid VisitForm visit) {
        var recorded = service.visit(id, visit, caller.get());
        return Answers.created("/v1/companies/" + id + "/visits/" + recorded.id(), recorded);
    }

    @GET
    @Path("/{id}/visits")
    @May.ReadMissions
    @Operation(operationId = "listVisits", summary = "List the visits to a company")
    public Page<VisitView> visits(UUID id, @Valid @BeanParam PageRequest page) {
        return service.visits(id, page, caller.get());
    }

    @GET
    @Path("/{id}/visits/{visit}")
    @May.ReadMissions
    @Operation(operationId = "readVisit", summary = "Read a visit")
    @APIResponseSchema(VisitView.class)
    public Response readVisit(UUID id, UUID visit, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.readVisit(id, visit, caller.get()), known);
    }
}
