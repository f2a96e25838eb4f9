package fr.rebond.applications.deliberation.jury;

import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Votes implements PanacheRepositoryBase<Vote, UUID> {

    public List<Vote> of(UUID deliberationId) {
        return list("deliberationId = ?1 order by id", deliberationId);
    }

    /** @throws Refusal 404 */
    Vote get(UUID deliberationId, UUID id) {
        return find("deliberationId = ?1 and id = ?2", deliberationId, id)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound("vote", id));
    }
}
