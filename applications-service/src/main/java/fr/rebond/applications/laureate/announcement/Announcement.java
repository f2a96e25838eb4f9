package fr.rebond.applications.laureate.announcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the minister announces, in one batch. */
public record Announcement(
        @NotNull @Schema(description = "Day from which they are public; until then an embargo")
        LocalDate announcedOn,

        @NotNull @Size(min = 1, max = 200) @Schema(description = "Identifiers of the laureates")
        List<@NotNull UUID> laureates) {}
