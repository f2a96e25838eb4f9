package fr.rebond.missions.project;

import fr.rebond.kit.problem.Refusal;
import fr.rebond.missions.access.MissionAccess;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
public class Projects implements PanacheRepositoryBase<Project, UUID> {

    private static final String ONE = "select x from Project x join Mission m on m.id = x.missionId where x.id = :id";

    /** @throws Refusal 404 when no mission within reach has this project */
    public Project get(UUID id, MissionAccess access) {
        return get(id, access, LockModeType.NONE);
    }

    /**
     * Locks the project, for a change that the rules of a routing depend on: no routing of it is decided before this
     * transaction ends.
     *
     * @throws Refusal 404 when no mission within reach has this project
     */
    public Project getForUpdate(UUID id, MissionAccess access) {
        return get(id, access, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Locks the project for share, for the decision on a routing: what its rules depend on cannot change.
     *
     * @throws Refusal 404 when no mission within reach has this project
     */
    public Project getForShare(UUID id, MissionAccess access) {
        return get(id, access, LockModeType.PESSIMISTIC_READ);
    }

    private Project get(UUID id, MissionAccess access, LockModeType lock) {
        return access.find(getEntityManager(), Project.class, ONE, id, lock)
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
