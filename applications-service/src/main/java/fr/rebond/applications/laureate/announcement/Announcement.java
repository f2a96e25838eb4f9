package fr.rebond.applications.laureate.announcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A batch of laureates that are announced on the same day. */
public record Announcement(
        @NotNull @Schema(description = "Day on which they become public; until then they are under embargo")
        LocalDate announcedOn,

        @NotNull @Size(min = 1, max = 200) @Schema(description = "Ids of the laureates")
        List<@NotNull UUID> laureates) {}
