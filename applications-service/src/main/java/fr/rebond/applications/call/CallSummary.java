package fr.rebond.applications.call;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A call in the list of calls")
record CallSummary(
        UUID id,
        String code,
        String title,
        CallStatus status,
        int capacity,
        String applicationUrl,
        @Nullable LocalDate publishedOn) {}
