package fr.rebond.missions.diagnosis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class Diagnoses implements PanacheRepositoryBase<Diagnosis, UUID> {

    /** Creates the empty diagnosis of a new mission. */
    public void open(UUID missionId) {
        persist(new Diagnosis(missionId));
    }

    Diagnosis get(UUID missionId) {
        return findById(missionId);
    }

    public boolean isWritten(UUID missionId) {
        return count("missionId = ?1 and sections is not empty", missionId) > 0;
    }
}
