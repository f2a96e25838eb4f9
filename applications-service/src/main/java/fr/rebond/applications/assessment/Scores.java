package fr.rebond.applications.assessment;

import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Scores implements PanacheRepositoryBase<Score, UUID> {

    List<Score> of(UUID applicationId) {
        return list("applicationId = ?1 order by id", applicationId);
    }

    /** @throws Refusal 404 */
    Score get(UUID applicationId, UUID id) {
        return find("applicationId = ?1 and id = ?2", applicationId, id)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound("score", id));
    }
}
