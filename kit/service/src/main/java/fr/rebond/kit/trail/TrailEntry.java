package fr.rebond.kit.trail;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One step in the history of an aggregate. */
@Schema(description = "One step of the history: who, when, from which state to which, and why")
public record TrailEntry(
        long number,

        @Schema(description = "What happened", examples = "submitted")
        String event,

        @Nullable String from,
        @Nullable String to,
        @Nullable String motive,
        @Schema(description = "Business time") Instant at,
        @Schema(description = "When the row was written") Instant recordedAt,

        @Schema(description = "Id of the person or system at the identity provider")
        String actor,

        @Schema(description = "SIREN of the organisation that the actor acts for") @Nullable
        String organisation,

        @Schema(description = "Application through which the request came") @Nullable
        String client,

        @Nullable String requestId,
        UUID subject) {}
