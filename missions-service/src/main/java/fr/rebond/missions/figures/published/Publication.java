package fr.rebond.missions.figures.published;

import fr.rebond.missions.figures.Figure;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** The figures that were published about one mission. It exists, empty, as soon as the mission is planned. */
@Entity
@Table(name = "published_figures")
public class Publication {

    @Id
    private UUID missionId;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "published_figure", joinColumns = @JoinColumn(name = "mission_id"))
    @MapKeyColumn(name = "figure")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Figure, PublishedFigure> figures = new EnumMap<>(Figure.class);

    protected Publication() {}

    Publication(UUID missionId) {
        this.missionId = missionId;
    }

    public void replace(Map<Figure, PublishedFigure> published) {
        figures.clear();
        figures.putAll(published);
    }

    public Map<Figure, PublishedFigure> figures() {
        return Map.copyOf(figures);
    }

    public long version() {
        return version;
    }

    public PublishedFiguresView view() {
        var sorted = new EnumMap<Figure, PublishedFigureForm>(Figure.class);
        figures.forEach((name, figure) -> sorted.put(name, PublishedFigureForm.of(name, figure)));
        return new PublishedFiguresView(missionId, sorted, version);
    }
}
