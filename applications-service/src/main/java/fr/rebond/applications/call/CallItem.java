package fr.rebond.applications.call;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A call in the list of calls")
record CallItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) String code,
        @Schema(required = true) String title,
        @Schema(required = true) CallStatus status,
        @Schema(required = true) int capacity,
        @Schema(required = true) String applicationUrl,
        @Nullable LocalDate publishedOn) {}
