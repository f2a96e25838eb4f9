package fr.rebond.kit.journal;

import com.fasterxml.jackson.annotation.JsonRawValue;
import fr.rebond.kit.permission.May;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.settings.ServiceName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.Jdbi;

/** The journal of changes: every published event of the service, in an order that never changes. */
@Path("/v1/changes/{service}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes", description = "All published events, in a fixed order, for systems that follow the programme")
class ChangesResource {

    private static final String AFTER = """
            SELECT position, id, type, subject, sequence, occurred_at, published_at, payload AS data
            FROM outbox WHERE position > :after ORDER BY position LIMIT :limit
            """;

    private final Jdbi jdbi;
    private final ServiceName service;

    ChangesResource(Jdbi jdbi, ServiceName service) {
        this.jdbi = jdbi;
        this.service = service;
    }

    /** One event in the journal. */
    @Schema(description = "One published event")
    record JournalEntry(
            @Schema(description = "Position in the journal: 1, 2, 3 … without gaps")
            long position,

            @Schema(description = "Id of the event, the same everywhere")
            UUID id,

            @Schema(examples = "fr.rebond.applications.territory-labelled.v1")
            String type,

            @Schema(description = "The aggregate that the event is about")
            UUID subject,

            @Schema(description = "Number among the events of this subject, from 1")
            long sequence,

            @Schema(description = "Business time") Instant occurredAt,

            @Schema(description = "When it was published") Instant publishedAt,

            @JsonRawValue
            @Schema(type = SchemaType.OBJECT, description = "As described by contracts/events/<name>.v1.schema.json")
            String data) {}

    record Changes(
            List<JournalEntry> items,

            @Schema(description = "Send it as after to continue; unchanged when there is nothing new")
            long position) {}

    @GET
    @May.ReadChanges
    @Operation(
            operationId = "readChanges",
            summary = "Read the journal of changes from a position",
            description = "Send the returned position as `after` to read further. The journal does not advance while "
                    + "the event broker is down. A position older than the retention is answered 410: read the lists "
                    + "again, then continue with `after` set to `earliestPosition` of the problem minus one. A position "
                    + "that no event has yet is answered 400: the journal has been restored or reset.")
    public Changes read(
            @PathParam("service") String asked,
            @QueryParam("after")
                    @DefaultValue("0")
                    @Min(0)
                    @Parameter(description = "Position of the last event already read; 0 to start")
                    long after,
            @QueryParam("pageSize")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(200)
                    @Parameter(description = "Maximum number of events")
                    int pageSize) {
        service.require(asked);
        // Read first: events published afterwards must not look like missing ones.
        var newest = newest();
        if (after > newest) {
            throw Refusal.invalid("after", "no event has this position yet: the newest is " + newest);
        }
        var items = jdbi.withHandle(handle -> handle.createQuery(AFTER)
                .bind("after", after)
                .bind("limit", pageSize)
                .mapTo(JournalEntry.class)
                .list());
        var next = items.isEmpty() ? newest + 1 : items.getFirst().position();
        if (next > after + 1) {
            throw new PositionExpired(next);
        }
        return new Changes(items, items.isEmpty() ? after : items.getLast().position());
    }

    private long newest() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT last_position FROM relay_state")
                .mapTo(Long.class)
                .one());
    }
}
