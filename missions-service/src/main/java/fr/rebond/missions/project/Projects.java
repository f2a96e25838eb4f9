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

    /** @throws Refusal 404 when there is none in a mission within reach */
    public Project get(UUID id, MissionAccess access) {
        return get(id, access, RowLock.NONE);
    }

    /**
     * For a change of what the rules of a routing look at: none is decided before this transaction ends.
     *
     * @throws Refusal 404 when there is none in a mission within reach
     */
    public Project getForUpdate(UUID id, MissionAccess access) {
        return get(id, access, RowLock.UPDATE);
    }

    /**
     * For the decision on a routing: what it looks at does not change before this transaction ends.
     *
     * @throws Refusal 404 when there is none in a mission within reach
     */
    public Project getForShare(UUID id, MissionAccess access) {
        return get(id, access, RowLock.SHARE);
    }

    private Project get(UUID id, MissionAccess access, RowLock lock) {
        return access.find(getEntityManager(), Project.class, FROM, id, lock)
                .orElseThrow(() -> Refusal.notFound("project", id));
    }

    /** Whether the project is on its way to the envelope, pre-validated and not withdrawn. */
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
