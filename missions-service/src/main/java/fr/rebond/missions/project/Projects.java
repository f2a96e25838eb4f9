package fr.rebond.missions.project;

import fr.rebond.kit.problem.Refusal;
import fr.rebond.missions.access.ById;
import fr.rebond.missions.access.Conditions;
import fr.rebond.missions.access.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Projects implements PanacheRepositoryBase<Project, UUID> {

    private static final String ONE = """
            from Project p where p.id = :id and exists (select 1 from Mission m where m.id = p.missionId and
            """ + Reach.WHERE + ")";

    /** @throws Refusal 404 when there is none in a mission within reach */
    public Project reached(UUID id, Reach reach) {
        return one(id, reach, LockModeType.NONE);
    }

    /**
     * For a change of what the rules of a routing look at: none is decided before this transaction ends.
     *
     * @throws Refusal 404 when there is none in a mission within reach
     */
    public Project held(UUID id, Reach reach) {
        return one(id, reach, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * For the decision on a routing: what it looks at does not change before this transaction ends.
     *
     * @throws Refusal 404 when there is none in a mission within reach
     */
    public Project lookedAt(UUID id, Reach reach) {
        return one(id, reach, LockModeType.PESSIMISTIC_READ);
    }

    private Project one(UUID id, Reach reach, LockModeType lock) {
        return find(ONE, reach.parametersFor(id))
                .withLock(lock)
                .singleResultOptional()
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

    List<ProjectSummary> list(UUID missionId, Conditions filter, ById list) {
        var query = getEntityManager()
                .createQuery("""
                        select new fr.rebond.missions.project.ProjectSummary(p.id, p.externalReference, p.name,
                            p.holder.name, p.status, p.qualification.investment, p.qualification.forecastJobs,
                            p.qualification.siteCommune, p.qualification.structuring, p.sample,
                            p.updatedAt)
                        from Project p where p.missionId = :mission and p.id > :after %s order by p.id
                        """.formatted(filter.text()), ProjectSummary.class)
                .setParameter("mission", missionId)
                .setParameter("after", list.after())
                .setMaxResults(list.limit());
        filter.bind(query);
        return query.getResultList();
    }
}
