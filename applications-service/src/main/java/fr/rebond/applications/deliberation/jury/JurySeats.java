package fr.rebond.applications.deliberation.jury;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class JurySeats implements PanacheRepositoryBase<JurySeat, UUID> {

    public List<JurySeat> of(UUID deliberationId) {
        return list("deliberationId = ?1 order by organisation", deliberationId);
    }

    Optional<JurySeat> find(UUID deliberationId, String organisation) {
        return find("deliberationId = ?1 and organisation = ?2", deliberationId, organisation)
                .firstResultOptional();
    }
}
