package fr.rebond.missions.diagnosis;

import static fr.rebond.kit.actor.Roles.AUDITOR;
import static fr.rebond.kit.actor.Roles.COMMITTEE_MEMBER;
import static fr.rebond.kit.actor.Roles.ENGINEERING_MANAGER;
import static fr.rebond.kit.actor.Roles.MISSION_LEAD;
import static fr.rebond.kit.actor.Roles.PROGRAMME_MANAGER;
import static fr.rebond.kit.actor.Roles.TERRITORY_OFFICER;

import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

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
    @RolesAllowed({PROGRAMME_MANAGER, ENGINEERING_MANAGER, AUDITOR, MISSION_LEAD, TERRITORY_OFFICER, COMMITTEE_MEMBER})
    @Operation(operationId = "readDiagnosis", summary = "Read the diagnosis of a mission")
    @APIResponseSchema(DiagnosisView.class)
    public Response read(UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.fresh(service.read(id, caller.get()), ifNoneMatch);
    }

    @PUT
    @RolesAllowed(MISSION_LEAD)
    @Operation(
            operationId = "writeDiagnosis",
            summary = "Write the diagnosis of a mission",
            description = "Replaces all sections. An empty diagnosis exists as soon as the mission is planned.")
    @APIResponseSchema(DiagnosisView.class)
    public Response write(UUID id, @NotNull @Valid DiagnosisForm diagnosis, @BeanParam IfMatch expected) {
        return Answers.ok(service.write(id, diagnosis, expected, caller.get()));
    }
}
