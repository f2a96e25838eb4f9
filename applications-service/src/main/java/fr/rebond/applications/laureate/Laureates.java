package fr.rebond.applications.laureate;

import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
public class Laureates implements PanacheRepositoryBase<Laureate, UUID> {

    /** @throws Refusal 404 */
    Laureate get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("laureate", id));
    }

    public List<Laureate> all(Set<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    /** The next laureate whose day has come and whose announcement has not been published yet. */
    public Optional<Laureate> nextToAnnounce(LocalDate today) {
        return find("announcementToldAt is null and announcedOn <= ?1 order by announcedOn, id", today)
                .firstResultOptional();
    }
}
