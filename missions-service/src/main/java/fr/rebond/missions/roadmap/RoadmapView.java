package fr.rebond.missions.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The state of a roadmap; its axes have a list of their own")
record RoadmapView(
        UUID missionId,
        RoadmapStatus status,
        @Nullable LocalDate adoptedOn,

        @Schema(description = "The committee meeting that adopted the roadmap") @Nullable
        UUID meetingId,

        @JsonIgnore long version)
        implements Versioned {}
