package fr.rebond.missions.figures.published;

import fr.rebond.missions.figures.Figure;
import fr.rebond.missions.form.Consistent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record PublishedFiguresForm(
        @NotNull @Schema(description = "All published figures, by name")
        Map<@NotNull Figure, @NotNull @Valid PublishedFigureForm> figures)
        implements Consistent {

    @Override
    public Map<String, String> inconsistencies() {
        var wrong = figures == null
                ? ""
                : figures.entrySet().stream()
                        .filter(entry ->
                                entry.getValue() != null && !entry.getValue().fits(entry.getKey()))
                        .map(entry -> entry.getKey() + (entry.getKey().isAmount() ? " has an amount" : " has a value"))
                        .sorted()
                        .collect(Collectors.joining(", "));
        return wrong.isEmpty() ? Map.of() : Map.of("figures", wrong + ", and only that");
    }

    public Map<Figure, PublishedFigure> published() {
        var published = new HashMap<Figure, PublishedFigure>();
        figures.forEach((name, figure) -> published.put(name, figure.figure()));
        return published;
    }
}
