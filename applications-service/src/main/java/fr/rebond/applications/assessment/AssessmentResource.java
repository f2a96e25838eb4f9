package fr.rebond.applications.assessment;

import fr.rebond.applications.application.ApplicationView;
import fr.rebond.applications.permission.May;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessment", description = "How assessors rate an application")
class AssessmentResource {

    private final AssessmentService service;
    private final CurrentActor caller;

    AssessmentResource(AssessmentService service, CurrentActor caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Path("/assessment")
    @May.ExamineApplications
    @Idempotent
    @Operation(operationId = "startAssessment", summary = "Start the assessment of an admissible application")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200")
    public Response start(@PathParam("id") UUID id, @BeanParam IfMatch expected) {
        return Answers.ok(service.start(id, expected, caller.get()));
    }

    @POST
    @Path("/assessment/completion")
    @May.ExamineApplications
    @Idempotent
    @Operation(
            operationId = "completeAssessment",
            summary = "Complete the assessment of an application",
            description = "Once every required criterion has a score.")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200")
    public Response complete(@PathParam("id") UUID id, @BeanParam IfMatch expected) {
        return Answers.ok(service.complete(id, expected, caller.get()));
    }

    @POST
    @Path("/scores")
    @May.AssessApplications
    @Idempotent
    @Operation(
            operationId = "giveScore",
            summary = "Score one criterion",
            description = "One score per assessor and criterion, during the assessment.")
    @APIResponseSchema(value = ScoreView.class, responseCode = "201")
    public Response score(@PathParam("id") UUID id, @Valid @NotNull ScoreForm form) {
        var score = service.score(id, form, caller.get());
        return Answers.created("/v1/applications/%s/scores/%s".formatted(id, score.id()), score);
    }

    @GET
    @Path("/scores")
    @May.ReadAssessments
    @Operation(operationId = "listScores", summary = "List the scores of an application")
    public Page<ScoreView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return service.list(id, page, caller.get());
    }

    @GET
    @Path("/scores/{score}")
    @May.ReadAssessments
    @Operation(operationId = "readScore", summary = "Read a score")
    @APIResponseSchema(value = ScoreView.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id, @PathParam("score") UUID score, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(id, score, caller.get()), known);
    }
}
