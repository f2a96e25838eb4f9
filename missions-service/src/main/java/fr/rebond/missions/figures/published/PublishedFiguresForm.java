package fr.rebond.missions.figures.published;

import fr.rebond.missions.figures.Figure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record PublishedFiguresForm(
        @NotNull @Schema(description = "All published figures, by name")
        Map<@NotNull Figure, @NotNull @Valid PublishedFigure> figures) {}
