package fr.rebond.missions.diagnosis;

import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.missions.permission.May;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/missions/{id}/diagnosis")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Diagnosis and roadmap", description = "The deliverables of a mission")
class DiagnosisResource {

    private final DiagnosisService service;
    private final CurrentActor caller;

    DiagnosisResource(DiagnosisService service, CurrentActor caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @May.ReadMissions
    @Operation(operationId = "readDiagnosis", summary = "Read the diagnosis of a mission")
    @APIResponseSchema(DiagnosisView.class)
    public Response read(UUID id, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(id, caller.get()), known);
    }

    @PUT
    @May.LeadMissions
    @Operation(
            operationId = "writeDiagnosis",
            summary = "Write the diagnosis of a mission",
            description = "Replaces all sections. An empty diagnosis exists as soon as the mission is planned.")
    @APIResponseSchema(DiagnosisView.class)
    public Response write(UUID id, @NotNull @Valid DiagnosisForm diagnosis, @BeanParam IfMatch expected) {
        return Answers.ok(service.write(id, diagnosis, expected, caller.get()));
    }
}
