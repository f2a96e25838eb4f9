package fr.rebond.applications.territory;

import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
public class Territories implements PanacheRepositoryBase<Territory, UUID> {

    private static final String LABELLED = "SELECT EXISTS (SELECT 1 FROM laureate WHERE territory_id = :territory)";
    private static final String ANNOUNCED = """
            SELECT EXISTS (SELECT 1 FROM laureate WHERE territory_id = :territory AND announced_on <= :today)
            """;

    private final Jdbi jdbi;

    Territories(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @throws Refusal 404 */
    public Territory get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("territory", id));
    }

    boolean isLabelled(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(LABELLED)
                .bind("territory", id)
                .mapTo(Boolean.class)
                .one());
    }

    boolean isAnnounced(UUID id, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery(ANNOUNCED)
                .bind("territory", id)
                .bind("today", today)
                .mapTo(Boolean.class)
                .one());
    }
}
