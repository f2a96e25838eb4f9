package fr.rebond.missions.roadmap;

import fr.rebond.missions.roadmap.axis.Axes;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Roadmaps implements PanacheRepositoryBase<Roadmap, UUID> {

    private final Axes axes;

    Roadmaps(Axes axes) {
        this.axes = axes;
    }

    /** With the mission, before anything is drafted. */
    public void open(UUID missionId) {
        persist(new Roadmap(missionId));
    }

    public boolean isAdopted(UUID missionId) {
        return count("missionId = ?1 and status = ?2", missionId, RoadmapStatus.ADOPTED) > 0;
    }

    /** What a roadmap lacks to be handed over: it has axes, each with at least one action. */
    public List<String> lacking(UUID missionId) {
        var lacking = new ArrayList<String>();
        if (axes.count("missionId", missionId) == 0) {
            lacking.add("the roadmap has no axis");
        }
        axes.withoutAction(missionId).forEach(title -> lacking.add("the axis \"" + title + "\" has no action"));
        return lacking;
    }

    /** For changes, one after the other: axes and actions are numbered. */
    Roadmap getForUpdate(UUID missionId) {
        return findById(missionId, LockModeType.PESSIMISTIC_WRITE);
    }
}
