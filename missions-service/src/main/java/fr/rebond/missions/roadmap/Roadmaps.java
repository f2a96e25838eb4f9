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

    /** Creates the empty roadmap of a new mission. */
    public void open(UUID missionId) {
        persist(new Roadmap(missionId));
    }

    public boolean isAdopted(UUID missionId) {
        return count("missionId = ?1 and status = ?2", missionId, RoadmapStatus.ADOPTED) > 0;
    }

    /** Why the roadmap cannot be delivered: it must have axes, each with at least one action. Empty when it can. */
    public List<String> unmetForDelivery(UUID missionId) {
        var unmet = new ArrayList<String>();
        if (axes.count("missionId", missionId) == 0) {
            unmet.add("the roadmap has no axis");
        }
        axes.withoutAction(missionId).forEach(title -> unmet.add("the axis \"" + title + "\" has no action"));
        return unmet;
    }

    Roadmap get(UUID missionId) {
        return findById(missionId);
    }

    /** Changes follow one another, because axes and actions are numbered. */
    Roadmap getForUpdate(UUID missionId) {
        return findById(missionId, LockModeType.PESSIMISTIC_WRITE);
    }
}
