package fr.rebond.missions.roadmap;

import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Actions implements PanacheRepositoryBase<Action, UUID> {

    /** @throws Refusal 404 when the axis has no action of that number */
    Action numbered(UUID axisId, int number) {
        return find("axisId = ?1 and number = ?2", axisId, number)
                .singleResultOptional()
                .orElseThrow(() -> Refusal.notFound("action", number));
    }

    List<Action> list(UUID missionId, int axisNumber, int after, int limit) {
        return find(
                        "select a from Action a join Axis x on x.id = a.axisId where x.missionId = ?1"
                                + " and x.number = ?2 and a.number > ?3 order by a.number",
                        missionId,
                        axisNumber,
                        after)
                .range(0, limit - 1)
                .list();
    }
}
