package fr.rebond.applications.laureate;

import fr.rebond.applications.laureate.announcement.Announcement;
import fr.rebond.applications.laureate.announcement.AnnouncementService;
import fr.rebond.applications.laureate.announcement.AnnouncementWithdrawal;
import fr.rebond.applications.laureate.statistics.LaureateStatisticsView;
import fr.rebond.applications.laureate.statistics.StatisticsQueries;
import fr.rebond.applications.permission.May;
import fr.rebond.applications.territory.GroupingFilter;
import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.kit.http.PublicRead;
import fr.rebond.kit.idempotency.Idempotent;
import fr.rebond.kit.page.MarkedPage;
import fr.rebond.kit.page.MarkedPageRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/laureates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Laureates", description = "Labelled territories and the public counts")
class LaureateResource {

    private static final int MOST_ROWS = 10_000;

    private final LaureateService service;
    private final AnnouncementService announcements;
    private final LaureateQueries queries;
    private final StatisticsQueries statistics;
    private final CurrentActor caller;

    LaureateResource(
            LaureateService service,
            AnnouncementService announcements,
            LaureateQueries queries,
            StatisticsQueries statistics,
            CurrentActor caller) {
        this.service = service;
        this.announcements = announcements;
        this.queries = queries;
        this.statistics = statistics;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listLaureates",
            summary = "List the announced laureates",
            description =
                    "Those who prepare missions and envelopes also see laureates before their announcement; members "
                            + "of a grouping see their own.")
    public MarkedPage<LaureateSummary> list(
            @Valid @BeanParam GroupingFilter filter, @Valid @BeanParam MarkedPageRequest page) {
        return queries.list(filter, caller.get(), page);
    }

    @GET
    @Path("/csv")
    @PermitAll
    @PublicRead
    @Produces("text/csv;charset=UTF-8")
    @Operation(
            operationId = "exportLaureates",
            summary = "Export the announced laureates as CSV",
            description = "Open data: at most 10 000 rows, without samples.")
    public String csv(@Valid @BeanParam GroupingFilter filter) {
        return LaureateCsv.of(queries.openData(filter, MOST_ROWS));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @PublicRead
    @Operation(operationId = "readLaureate", summary = "Read a laureate")
    @APIResponseSchema(value = LaureateView.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(id, caller.get()), known);
    }

    @GET
    @Path("/statistics")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "readLaureateStatistics",
            summary = "Count the announced laureates",
            description = "Computed from the records. Samples are included and counted separately.")
    public LaureateStatisticsView statistics(
            @QueryParam("call")
                    @Parameter(description = "Code of a call: counts its laureates only and adds its published figures")
                    String call) {
        return statistics.of(call);
    }

    @POST
    @Path("/announcement")
    @May.SignLabels
    @Idempotent
    @Operation(
            operationId = "announceLaureates",
            summary = "Announce laureates in a batch",
            description =
                    "They become public on the given day; until then they are under embargo, and the day can be moved by "
                            + "another announcement.")
    @APIResponseSchema(value = Announcement.class, responseCode = "200")
    public Response announce(@Valid @NotNull Announcement announcement) {
        return Response.ok(announcements.announce(announcement)).build();
    }

    @POST
    @Path("/announcement/withdrawal")
    @May.SignLabels
    @Idempotent
    @Operation(
            operationId = "withdrawAnnouncement",
            summary = "Take back the announcement of laureates in a batch",
            description = "Possible until their day has come")
    @APIResponseSchema(value = AnnouncementWithdrawal.class, responseCode = "200")
    public Response withdraw(@Valid @NotNull AnnouncementWithdrawal withdrawal) {
        return Response.ok(announcements.withdraw(withdrawal)).build();
    }
}
