package fr.rebond.gateway.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures of one service, or why they are missing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OverviewPart(
        OverviewPartStatus status,

        @Schema(
                description = "The figures as the service returned them; present when AVAILABLE",
                type = SchemaType.OBJECT,
                implementation = Object.class)
        @Nullable
        JsonNode figures,

        @Schema(
                description =
                        "Start of the outage: the first time the gateway got no figures; present when UNAVAILABLE",
                examples = "2026-05-04T09:30:00Z")
        @Nullable
        Instant since,

        @Schema(description = "Why the figures are missing; present when UNAVAILABLE") @Nullable
        String detail) {

    static OverviewPart available(JsonNode figures) {
        return new OverviewPart(OverviewPartStatus.AVAILABLE, figures, null, null);
    }

    static OverviewPart restricted() {
        return new OverviewPart(OverviewPartStatus.RESTRICTED, null, null, null);
    }

    static OverviewPart unavailable(Instant since, String detail) {
        return new OverviewPart(OverviewPartStatus.UNAVAILABLE, null, since, detail);
    }
}
