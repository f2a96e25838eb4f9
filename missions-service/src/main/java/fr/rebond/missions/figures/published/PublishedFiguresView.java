package fr.rebond.missions.figures.published;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import fr.rebond.missions.figures.Figure;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The published figures of a mission, by name")
public record PublishedFiguresView(
        UUID missionId,
        Map<Figure, PublishedFigureForm> figures,
        @JsonIgnore long version) implements Versioned {}
