package fr.rebond.missions.project;

import fr.rebond.kit.problem.Refusal;
import fr.rebond.missions.access.MissionAccess;
import fr.rebond.missions.access.MissionAccess.RowLock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class Projects implements PanacheRepositoryBase<Project, UUID> {

    private static final String FROM = "project x JOIN mission m ON m.id = x.mission_id";

    /** @throws Refusal 404 when no mission within reach has this project */
    public Project get(UUID id, MissionAccess access) {
        return get(id, access, RowLock.NONE);
    }

    /**
     * Locks the project, for a change that the rules of a routing depend on: no routing of it is decided before this
     * transaction ends.
     *
     * @throws Refusal 404 when no mission within reach has this project
     */
    public Project getForUpdate(UUID id, MissionAccess access) {
        return get(id, access, RowLock.UPDATE);
    }

    /**
     * Locks the project for share, for the decision on a routing: what its rules depend on cannot change.
     *
     * @throws Refusal 404 when no mission within reach has this project
     */
    public Project getForShare(UUID id, MissionAccess access) {
        return get(id, access, RowLock.SHARE);
    }

    private Project get(UUID id, MissionAccess access, RowLock lock) {
        return access.find(getEntityManager(), Project.class, FROM, id, lock)
                .orElseThrow(() -> Refusal.notFound("project", id));
    }

    /** Whether the project has a routing to the envelope that is pre-validated and neither denied nor withdrawn. */
    boolean isRouted(UUID id) {
        return getEntityManager()
                        .createQuery("""
                                select count(r.id) from Routing r where r.projectId = :project
                                  and r.target = ENVELOPE and r.status in (PREVALIDATED, SENT, OBTAINED)
                                """, Long.class)
                        .setParameter("project", id)
                        .getSingleResult()
                > 0;
    }
}
