package fr.rebond.kit.journal;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One published event, as the journal shows it. */
@Schema(description = "One published event")
public record JournalEntry(
        @Schema(description = "Place in the journal: 1, 2, 3 … without gap", required = true)
        long position,

        @Schema(description = "Identifier of the event, the same wherever it is read", required = true)
        UUID id,

        @Schema(examples = "fr.rebond.applications.territory-labelled.v1", required = true)
        String type,

        @Schema(description = "The aggregate it happened to", required = true)
        UUID subject,

        @Schema(description = "Number among the events of this subject, from 1", required = true)
        long sequence,

        @Schema(description = "Business time", required = true)
        Instant occurredAt,

        @Schema(description = "When it was published", required = true)
        Instant publishedAt,

        @JsonRawValue
        @Schema(
                type = SchemaType.OBJECT,
                description = "As described by contracts/events/<name>.v1.schema.json",
                required = true)
        String data) {}
