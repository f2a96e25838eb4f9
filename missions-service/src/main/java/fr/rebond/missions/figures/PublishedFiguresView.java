package fr.rebond.missions.figures;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PublishedFigures", description = "What was said of a mission in public, by name of the figure")
record PublishedFiguresView(
        UUID missionId,
        Map<Figure, PublishedFigure> figures,
        @JsonIgnore long version) implements Versioned {}
