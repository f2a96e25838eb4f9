package fr.rebond.applications.application;

import fr.rebond.applications.permission.May;
import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.kit.idempotency.Idempotent;
import fr.rebond.kit.page.MarkedPage;
import fr.rebond.kit.page.MarkedPageRequest;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.trail.TrailEntry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications", description = "Applications of groupings to the waves of a call")
class ApplicationResource {

    private final ApplicationService service;
    private final ApplicationQueries queries;
    private final CurrentActor caller;

    ApplicationResource(ApplicationService service, ApplicationQueries queries, CurrentActor caller) {
        this.service = service;
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    @May.ReadApplications
    @Operation(
            operationId = "listApplications",
            summary = "List applications",
            description =
                    "An applicant lists the applications of its own groupings. Outcomes under embargo are shown, and "
                            + "filtered, as ASSESSED.")
    public MarkedPage<ApplicationSummary> list(
            @Valid @BeanParam ApplicationFilter filter, @Valid @BeanParam MarkedPageRequest page) {
        return queries.list(filter, caller.get(), page);
    }

    @POST
    @May.FileApplications
    @Idempotent
    @Operation(
            operationId = "createApplication",
            summary = "Create the application of a grouping to a wave",
            description = "By the lead, while the wave is planned or open. One per lead and wave.")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "201")
    public Response create(@Valid @NotNull ApplicationForm form) {
        var application = service.create(form, caller.get());
        return Answers.created("/v1/applications/" + application.id(), application);
    }

    @GET
    @Path("/{id}")
    @May.ReadApplications
    @Operation(operationId = "readApplication", summary = "Read an application")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(id, caller.get()), known);
    }

    @PUT
    @Path("/{id}")
    @May.FileApplications
    @Operation(
            operationId = "editApplication",
            summary = "Replace the form of a draft",
            description = "By the lead. A change of the grouping requires new consents.")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200")
    public Response edit(@PathParam("id") UUID id, @Valid @NotNull ApplicationForm form, @BeanParam IfMatch expected) {
        return Answers.ok(service.edit(id, form, expected, caller.get()));
    }

    @GET
    @Path("/{id}/history")
    @May.FollowApplications
    @Operation(
            operationId = "readApplicationHistory",
            summary = "List the steps of an application: who did what, and when")
    public Page<TrailEntry> history(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return service.history(id, page, caller.get());
    }
}
