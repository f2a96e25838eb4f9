package fr.rebond.applications.laureate.announcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A batch of laureates whose announcement is taken back. */
public record AnnouncementWithdrawal(
        @NotNull @Size(min = 1, max = 200) @Schema(description = "Ids of the laureates")
        List<@NotNull UUID> laureates,

        @NotBlank @Size(max = 2000) @Schema(description = "Recorded in the trail")
        String motive) {}
