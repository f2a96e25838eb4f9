package fr.rebond.missions.roadmap.axis;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of work of the roadmap, for the whole grouping or for one of its members. Axes are numbered from 1. */
@Entity
public class Axis {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID missionId;
    private int number;
    private String title;
    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    private AxisScope scope;

    private @Nullable String memberSiren;

    protected Axis() {}

    public static Axis add(UUID missionId, AxisForm request, int number) {
        var axis = new Axis();
        axis.id = UuidCreator.getTimeOrderedEpoch();
        axis.missionId = missionId;
        axis.number = number;
        axis.title = request.title();
        axis.description = request.description();
        axis.scope = request.scope();
        axis.memberSiren = request.memberSiren();
        return axis;
    }

    public UUID id() {
        return id;
    }

    public AxisView view() {
        return new AxisView(number, title, description, scope, memberSiren, version);
    }
}
