package fr.rebond.applications.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Applications implements PanacheRepositoryBase<Application, UUID> {

    public List<Application> draftsOf(UUID waveId) {
        return list("waveId = ?1 and status = ?2 order by id", waveId, ApplicationStatus.DRAFT);
    }

    public List<Application> ofWave(UUID waveId) {
        return list("waveId = ?1 order by id", waveId);
    }
}
