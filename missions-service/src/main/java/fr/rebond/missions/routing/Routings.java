package fr.rebond.missions.routing;

import fr.rebond.kit.inbox.NotYet;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.missions.access.ById;
import fr.rebond.missions.access.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Routings implements PanacheRepositoryBase<Routing, UUID> {

    private static final String ONE = """
            select r from Routing r join Project p on p.id = r.projectId join Mission m on m.id = p.missionId
            where r.id = :id and
            """ + Reach.WHERE;

    private static final String OPEN = """
            projectId = ?1 and target = ?2 and schemeId is not distinct from ?3
            and status in (PROPOSED, PREVALIDATED, SENT, OBTAINED)
            """;

    /** @throws Refusal 404 when there is none in a mission within reach */
    Routing reached(UUID id, Reach reach) {
        return find(ONE, reach.parametersFor(id))
                .singleResultOptional()
                .orElseThrow(() -> Refusal.notFound("routing", id));
    }

    /**
     * The routing that an event of funding tells about.
     *
     * @throws NotYet when it is not known here: the event waits for it
     */
    public Routing awaited(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotYet("routing " + id));
    }

    /** @throws Refusal 409 when the project is on its way there already */
    void requireNoneOpen(UUID projectId, RoutingTarget target, @Nullable UUID schemeId) {
        if (count(OPEN, projectId, target, schemeId) > 0) {
            throw RoutingConstraints.duplicate(target);
        }
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
