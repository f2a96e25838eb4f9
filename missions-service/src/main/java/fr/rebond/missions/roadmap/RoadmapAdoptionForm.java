package fr.rebond.missions.roadmap;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record RoadmapAdoptionForm(
        @NotNull @Schema(description = "The closing meeting of the committee that adopted it")
        UUID meetingId) {}
