package fr.rebond.kit.inbox.letter;

import fr.rebond.kit.idempotency.Idempotent;
import fr.rebond.kit.inbox.queue.HeldEvent.State;
import fr.rebond.kit.inbox.queue.HeldEvent.Status;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.permission.May;
import fr.rebond.kit.settings.ServiceName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import org.jspecify.annotations.Nullable;

/**
 * Operators list, replay and discard held events. Programme managers see what waits for what, because they can create what
 * is missing. Payloads are not shown.
 */
@Path("/v1/dead-letters/{service}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dead letters", description = "Events that could not be applied, and those that wait")
class DeadLetterResource {

    private final DeadLetterQueries letters;
    private final Replay replay;
    private final DrainProgress progress;
    private final ServiceName service;

    DeadLetterResource(DeadLetterQueries letters, Replay replay, DrainProgress progress, ServiceName service) {
        this.letters = letters;
        this.replay = replay;
        this.progress = progress;
        this.service = service;
    }

    record Discard(@NotBlank @Size(max = 1000) String motive) {}

    @GET
    @May.ReadDeadLetters
    @Operation(
            operationId = "listDeadLetters",
            summary = "List the events that are held: dead letters, waiting ones, and those behind them",
            description = "A waiting event names what it waits for. It is applied when that is created.")
    public Page<DeadLetter> list(
            @PathParam("service") String asked,
            @QueryParam("status") @DefaultValue("OPEN") Status status,
            @QueryParam("state") @Parameter(description = "Only events in this state") @Nullable State state,
            @Valid @BeanParam PageRequest page) {
        service.require(asked);
        return letters.list(status, state, page);
    }

    @GET
    @Path("/{id}")
    @May.ReadDeadLetters
    @Operation(
            operationId = "readDeadLetter",
            summary = "Read one held event, open or not",
            description = "After a replay, the number of events behind it shows the progress.")
    public DeadLetter read(@PathParam("service") String asked, @PathParam("id") UUID id) {
        service.require(asked);
        return letters.read(id);
    }

    @POST
    @Path("/{id}/replay")
    @May.ReplayDeadLetters
    @Idempotent
    @Operation(
            operationId = "replayDeadLetter",
            summary = "Apply the held events of a subject again, in order",
            description =
                    "The events are applied in the background, up to the first that fails again. The answer comes "
                            + "after about a second at most and says how far they are. Read the list to see the rest.")
    @APIResponseSchema(ReplayOutcome.class)
    public Response replay(@PathParam("service") String asked, @PathParam("id") UUID id) {
        service.require(asked);
        var since = progress.now();
        return Response.ok(progress.of(replay.replay(id), since)).build();
    }

    @POST
    @Path("/{id}/discard")
    @May.ReplayDeadLetters
    @Idempotent
    @Operation(
            operationId = "discardDeadLetter",
            summary = "Discard a held event and apply the events behind it",
            description = "The discarded event counts as applied. The others are applied as in a replay.")
    @APIResponseSchema(ReplayOutcome.class)
    public Response discard(
            @PathParam("service") String asked, @PathParam("id") UUID id, @Valid @NotNull Discard discard) {
        service.require(asked);
        var since = progress.now();
        return Response.ok(progress.of(replay.discard(id, discard.motive()), since))
                .build();
    }
}
