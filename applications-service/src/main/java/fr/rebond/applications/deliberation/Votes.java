package fr.rebond.applications.deliberation;

import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Votes implements PanacheRepositoryBase<Vote, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    List<Vote> of(UUID deliberationId) {
        return list("deliberationId = ?1 order by id", deliberationId);
    }

    List<Vote> page(UUID deliberationId, Optional<UUID> after, int limit) {
        return find("deliberationId = ?1 and id > ?2 order by id", deliberationId, after.orElse(FIRST))
                .page(0, limit)
                .list();
    }

    /** @throws Refusal 404 */
    Vote get(UUID deliberationId, UUID id) {
        return find("deliberationId = ?1 and id = ?2", deliberationId, id)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound("vote", id));
    }
}
