package fr.rebond.funding.programme;

import fr.rebond.funding.permission.May;
import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.kit.idempotency.Idempotent;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes", description = "The financial terms of a call")
class ProgrammeResource {

    private final ProgrammeService service;
    private final CurrentActor caller;

    ProgrammeResource(ProgrammeService service, CurrentActor caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @May.ReadProgrammes
    @Operation(operationId = "listProgrammes", summary = "List the programmes")
    public Page<ProgrammeView> list(@Valid @BeanParam PageRequest page) {
        return service.list(page, caller.get());
    }

    @POST
    @May.WriteProgrammes
    @Idempotent
    @Operation(operationId = "createProgramme", summary = "Create the programme of a call")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201", responseDescription = "Created")
    public Response create(@NotNull @Valid ProgrammeCreationForm request) {
        var created = service.create(request, caller.get());
        return Answers.created("/v1/programmes/" + created.callCode(), created);
    }

    @GET
    @Path("/{callCode}")
    @May.ReadProgrammes
    @Operation(operationId = "readProgramme", summary = "Read the programme of a call")
    @APIResponseSchema(ProgrammeView.class)
    public Response read(String callCode, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(callCode, caller.get()), known);
    }

    @PUT
    @Path("/{callCode}")
    @May.WriteProgrammes
    @Operation(
            operationId = "editProgramme",
            summary = "Change the programme of a call",
            description =
                    "The line cannot be lower than the pledges of the State. After its first pledge, the organisation of "
                            + "the State cannot change.")
    @APIResponseSchema(ProgrammeView.class)
    public Response edit(String callCode, @NotNull @Valid ProgrammeForm form, @BeanParam IfMatch expected) {
        return Answers.ok(service.edit(callCode, form, expected, caller.get()));
    }
}
