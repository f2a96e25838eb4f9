package fr.rebond.missions.roadmap.action;

import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class Actions implements PanacheRepositoryBase<Action, UUID> {

    /** @throws Refusal 404 when the axis has no action with this number */
    public Action get(UUID axisId, int number) {
        return find("axisId = ?1 and number = ?2", axisId, number)
                .singleResultOptional()
                .orElseThrow(() -> Refusal.notFound("action", number));
    }
}
