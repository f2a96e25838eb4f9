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

    public List<Laureate> withIds(Set<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    /** The next laureate to announce: its day has come, and its announcement has not been published. */
    public Optional<Laureate> findNextToAnnounce(LocalDate today) {
        return find("announcementPublishedAt is null and announcedOn <= ?1 order by announcedOn, id", today)
                .firstResultOptional();
    }
}
