package fr.rebond.missions.figures;

import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.missions.figures.programme.MissionStatisticsView;
import fr.rebond.missions.figures.published.PublishedFiguresForm;
import fr.rebond.missions.figures.published.PublishedFiguresView;
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

@Path("/v1/missions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures", description = "The results of a mission, computed from its records")
class FiguresResource {

    private final FiguresService service;
    private final CurrentActor caller;

    FiguresResource(FiguresService service, CurrentActor caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("/statistics")
    @May.ReadStatistics
    @Operation(
            operationId = "readMissionStatistics",
            summary = "Compute the figures of all missions together",
            description =
                    "Includes how much of the programme's engineering line is ordered. Missions whose label is not public "
                            + "yet count only for those who may see it.")
    public MissionStatisticsView statistics() {
        return service.statistics(caller.get());
    }

    @GET
    @Path("/{id}/figures")
    @May.ReadMissions
    @Operation(
            operationId = "readMissionFigures",
            summary = "Compute the figures of a mission",
            description = "Each published figure is compared with the computed one")
    @APIResponseSchema(MissionFiguresView.class)
    public Response read(UUID id, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(id, caller.get()), known);
    }

    @GET
    @Path("/{id}/published-figures")
    @May.ReadMissions
    @Operation(operationId = "readPublishedFigures", summary = "Read the published figures of a mission")
    @APIResponseSchema(PublishedFiguresView.class)
    public Response readPublished(UUID id, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.readPublished(id, caller.get()), known);
    }

    @PUT
    @Path("/{id}/published-figures")
    @May.PublishFigures
    @Operation(
            operationId = "publishFigures",
            summary = "Record the published figures of a mission",
            description = "Replaces all published figures. The computed figures do not change.")
    @APIResponseSchema(PublishedFiguresView.class)
    public Response publish(UUID id, @NotNull @Valid PublishedFiguresForm figures, @BeanParam IfMatch expected) {
        return Answers.ok(service.publish(id, figures, expected, caller.get()));
    }
}
