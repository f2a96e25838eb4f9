package fr.rebond.missions.roadmap.action;

import fr.rebond.missions.reference.Organisation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

public record ActionForm(
        @NotBlank @Size(max = 300) @Schema(description = "Unique in the axis")
        String title,

        @NotNull @Valid @Schema(description = "The organisation that carries the action")
        Organisation carrier,

        @Schema(description = "Day by which the action is due") @Nullable
        LocalDate dueOn) {}
