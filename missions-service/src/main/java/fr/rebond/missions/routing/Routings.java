package fr.rebond.missions.routing;

import fr.rebond.kit.problem.Refusal;
import fr.rebond.missions.access.ById;
import fr.rebond.missions.access.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Routings implements PanacheRepositoryBase<Routing, UUID> {

    private static final String ONE = """
            select r from Routing r join Project p on p.id = r.projectId join Mission m on m.id = p.missionId
            where r.id = :id and
            """ + Reach.WHERE;

    /** @throws Refusal 404 when there is none in a mission within reach */
    Routing reached(UUID id, Reach reach) {
        return find(ONE, reach.parametersFor(id))
                .singleResultOptional()
                .orElseThrow(() -> Refusal.notFound("routing", id));
    }

    List<RoutingSummary> list(UUID projectId, ById list) {
        return getEntityManager()
                .createQuery("""
                        select new fr.rebond.missions.routing.RoutingSummary(r.id, r.target, s.code, r.proposedAid,
                            r.status, r.proposedOn, r.prevalidatedOn)
                        from Routing r left join AidScheme s on s.id = r.schemeId
                        where r.projectId = :project and r.id > :after order by r.id
                        """, RoutingSummary.class)
                .setParameter("project", projectId)
                .setParameter("after", list.after())
                .setMaxResults(list.limit())
                .getResultList();
    }
}
