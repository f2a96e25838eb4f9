package fr.rebond.missions.figures.published;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class Publications implements PanacheRepositoryBase<Publication, UUID> {

    /** Creates the empty publication of a new mission. */
    public void open(UUID missionId) {
        persist(new Publication(missionId));
    }

    public Publication get(UUID missionId) {
        return findById(missionId);
    }
}
