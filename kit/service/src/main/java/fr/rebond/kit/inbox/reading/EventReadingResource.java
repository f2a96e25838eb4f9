package fr.rebond.kit.inbox.reading;

import fr.rebond.kit.idempotency.Idempotent;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.permission.May;
import fr.rebond.kit.settings.ServiceName;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Operators have a topic read again, for handlers that are newer than its events. */
@Path("/v1/event-readings/{service}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Event readings", description = "A topic is read again from its first event")
class EventReadingResource {

    private final EventReadingService readings;
    private final ServiceName service;

    EventReadingResource(EventReadingService readings, ServiceName service) {
        this.readings = readings;
        this.service = service;
    }

    @POST
    @May.StartReadings
    @Idempotent
    @Operation(
            operationId = "requestEventReading",
            summary = "Read a topic again from its first event",
            description =
                    "Events that have been applied or discarded are passed over; events of types that the service "
                            + "did not know before are applied. Every replica reads its own partitions again.")
    @APIResponseSchema(
            value = EventReadingView.class,
            responseCode = "202",
            responseDescription = "Accepted: the replicas begin within seconds")
    public Response request(@PathParam("service") String asked, @Valid @NotNull EventReadingForm form) {
        service.require(asked);
        var requested = readings.request(form);
        return Response.accepted(requested)
                .location(URI.create("/v1/event-readings/" + service.get() + "/" + requested.id()))
                .build();
    }

    @GET
    @May.SeeReadings
    @Operation(operationId = "listEventReadings", summary = "List the readings and their progress")
    public Page<EventReadingView> list(@PathParam("service") String asked, @Valid @BeanParam PageRequest page) {
        service.require(asked);
        return readings.list(page);
    }

    @GET
    @Path("/{id}")
    @May.SeeReadings
    @Operation(operationId = "readEventReading", summary = "Read the progress of a reading")
    public EventReadingView read(@PathParam("service") String asked, @PathParam("id") UUID id) {
        service.require(asked);
        return readings.read(id);
    }
}
