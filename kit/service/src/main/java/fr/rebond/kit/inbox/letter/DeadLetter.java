package fr.rebond.kit.inbox.letter;

import fr.rebond.kit.inbox.queue.HeldEvent;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What operators see of a held event. */
record DeadLetter(
        UUID id,
        long number,
        String consumer,
        String topic,
        int partition,

        @Schema(description = "Offset of the record in its partition")
        long recordOffset,

        @Schema(
                description =
                        "DEAD: could not be applied, an operator decides; WAITING: for a prerequisite; RETRYING: tried "
                                + "again by itself; READY: applied next; BEHIND: follows another held event of the same subject. The "
                                + "last state, if the event is not OPEN any more")
        HeldEvent.State state,

        HeldEvent.Status status,
        @Nullable UUID eventId,
        @Nullable String type,
        @Nullable UUID subject,

        @Schema(
                description = "What a WAITING event needs, as kind:id",
                examples = "envelope:0198c0de-0000-7000-8000-000000000001")
        @Nullable
        String waitsFor,

        @Schema(description = "Since when it is in this state")
        Instant since,

        @Schema(description = "When it is tried again by itself") @Nullable
        Instant dueAt,

        @Nullable String cause,

        @Schema(description = "How often it was tried") int attempts,

        @Schema(description = "Events held behind it, counted up to 10000; absent for one that is BEHIND itself")
        @Nullable
        Long behind,

        @Schema(description = "Why it was discarded") @Nullable
        String motive,

        Instant createdAt,
        @Nullable Instant closedAt) {}
