package fr.rebond.kit.inbox.reading;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EventReading")
record EventReadingView(
        UUID id,
        long number,
        String topic,

        @Schema(description = "Number of partitions of the topic; absent until the first one is read") @Nullable
        Integer partitions,

        @Schema(description = "Partitions that are being read or have been read")
        int partitionsBegun,

        @Schema(description = "Records of these partitions that are still to be read")
        long recordsLeft,

        Instant requestedAt,

        @Schema(description = "When all partitions had been read") @Nullable
        Instant finishedAt) {}
