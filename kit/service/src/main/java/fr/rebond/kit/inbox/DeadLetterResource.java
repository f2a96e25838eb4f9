package fr.rebond.kit.inbox;

import fr.rebond.kit.inbox.DeadLetters.LetterStatus;
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
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Operators list, replay and discard the events that could not be applied. Payloads are not shown. */
@Path("/v1/dead-letters/{service}")
@Tag(name = "Dead letters", description = "Events that could not be applied, and those parked behind them")
class DeadLetterResource {

    private final Jdbi jdbi;
    private final Replay replay;
    private final ServiceName service;

    DeadLetterResource(Jdbi jdbi, Replay replay, ServiceName service) {
        this.jdbi = jdbi;
        this.replay = replay;
        this.service = service;
    }

    enum LetterKind {
        DEAD,
        PARKED
    }

    record DeadLetter(
            UUID id,
            long number,
            String consumer,
            String topic,
            int partition,

            @Schema(description = "Offset of the record in its partition")
            long recordOffset,

            @Schema(description = "DEAD: could not be applied; PARKED: waits behind a dead letter of the same subject")
            LetterKind kind,

            LetterStatus status,
            @Nullable UUID eventId,
            @Nullable String type,
            @Nullable UUID subject,
            @Nullable String cause,
            int attempts,

            @Schema(description = "Why it was discarded") @Nullable
            String motive,

            Instant createdAt,
            @Nullable Instant closedAt) {}

    record Discard(@NotBlank @Size(max = 1000) String motive) {}

    @GET
    @May.ReadDeadLetters
    @Operation(operationId = "listDeadLetters", summary = "List dead letters and what is parked behind them")
    public Page<DeadLetter> list(
            @PathParam("service") String asked,
            @QueryParam("status") @DefaultValue("OPEN") LetterStatus status,
            @Valid @BeanParam PageRequest page) {
        service.require(asked);
        var after = page.after(status.name(), Long.class);
        var rows = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, number, consumer, topic, partition, record_offset, kind, status, event_id, type,
                               subject, cause, attempts, motive, created_at, closed_at
                        FROM dead_letter WHERE status = :status AND number > :after ORDER BY number LIMIT :limit
                        """)
                .bind("status", status.name())
                .bind("after", after.orElse(0L))
                .bind("limit", page.limit())
                .mapTo(DeadLetter.class)
                .list());
        return Page.of(rows, page, status.name(), DeadLetter::number);
    }

    @POST
    @Path("/{id}/replay")
    @May.ReplayDeadLetters
    @Operation(
            operationId = "replayDeadLetter",
            summary = "Apply a dead letter again, then the events parked behind it, in order",
            description = "Stops at the first event that fails again and returns the reason.")
    public Replay.Outcome replay(@PathParam("service") String asked, @PathParam("id") UUID id) {
        service.require(asked);
        return replay.replay(id);
    }

    @POST
    @Path("/{id}/discard")
    @May.ReplayDeadLetters
    @Operation(
            operationId = "discardDeadLetter",
            summary = "Discard a dead letter and apply the events parked behind it")
    public Replay.Outcome discard(
            @PathParam("service") String asked, @PathParam("id") UUID id, @Valid @NotNull Discard discard) {
        service.require(asked);
        return replay.discard(id, discard.motive());
    }
}
