package fr.rebond.missions.roadmap.axis;

import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Axes implements PanacheRepositoryBase<Axis, UUID> {

    /** @throws Refusal 404 when the roadmap has no axis with this number */
    public Axis get(UUID missionId, int number) {
        return find("missionId = ?1 and number = ?2", missionId, number)
                .singleResultOptional()
                .orElseThrow(() -> Refusal.notFound("axis", number));
    }

    public List<String> withoutAction(UUID missionId) {
        return getEntityManager()
                .createQuery("""
                        select x.title from Axis x where x.missionId = :mission
                          and not exists (select 1 from Action a where a.axisId = x.id) order by x.number
                        """, String.class)
                .setParameter("mission", missionId)
                .getResultList();
    }
}
