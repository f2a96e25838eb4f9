package fr.rebond.applications.deliberation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JurySeats implements PanacheRepositoryBase<JurySeat, UUID> {

    List<JurySeat> of(UUID deliberationId) {
        return list("deliberationId = ?1 order by organisation", deliberationId);
    }

    List<JurySeat> page(UUID deliberationId, String after, int limit) {
        return find("deliberationId = ?1 and organisation > ?2 order by organisation", deliberationId, after)
                .page(0, limit)
                .list();
    }

    Optional<JurySeat> of(UUID deliberationId, String organisation) {
        return find("deliberationId = ?1 and organisation = ?2", deliberationId, organisation)
                .firstResultOptional();
    }
}
