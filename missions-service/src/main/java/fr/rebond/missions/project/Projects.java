package fr.rebond.missions.project;

import fr.rebond.kit.problem.Refusal;
import fr.rebond.missions.access.ById;
import fr.rebond.missions.access.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Projects implements PanacheRepositoryBase<Project, UUID> {

    private static final String ONE =
            "select p from Project p join Mission m on m.id = p.missionId where p.id = :id and " + Reach.WHERE;

    /** @throws Refusal 404 when there is none in a mission within reach */
    public Project reached(UUID id, Reach reach) {
        return find(ONE, reach.parametersFor(id))
                .singleResultOptional()
                .orElseThrow(() -> Refusal.notFound("project", id));
    }

    /** Whether the project is on its way to the envelope, pre-validated and not withdrawn. */
    boolean isRouted(UUID id) {
        return getEntityManager()
                        .createQuery("""
                                select count(r.id) from Routing r where r.projectId = :project
                                  and r.target = ENVELOPE and r.status in (PREVALIDATED, OBTAINED)
                                """, Long.class)
                        .setParameter("project", id)
                        .getSingleResult()
                > 0;
    }

    List<ProjectSummary> list(UUID missionId, ProjectFilter filter, ById list) {
        var query = getEntityManager()
                .createQuery("""
                        select new fr.rebond.missions.project.ProjectSummary(p.id, p.externalReference, p.name,
                            p.holder.name, p.status, p.qualification.investment, p.qualification.forecastJobs,
                            p.qualification.siteCommune, p.qualification.structuring, p.sample)
                        from Project p where p.missionId = :mission and p.id > :after %s order by p.id
                        """.formatted(filter.condition()), ProjectSummary.class)
                .setParameter("mission", missionId)
                .setParameter("after", list.after())
                .setMaxResults(list.limit());
        filter.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
