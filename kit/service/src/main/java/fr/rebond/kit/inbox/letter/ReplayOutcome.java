package fr.rebond.kit.inbox.letter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the worker is after an operator has acted on a queue. */
record ReplayOutcome(
        @Schema(description = "Events applied before this answer; the worker goes on after it")
        int applied,

        @Schema(
                description =
                        "Why the first event that is still held could not be applied; absent while the worker goes on")
        @Nullable
        String failure,

        @Schema(description = "Events of the subject that are still held, counted up to 10000; 0 when all are applied")
        int held) {}
