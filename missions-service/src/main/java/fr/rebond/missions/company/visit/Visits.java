package fr.rebond.missions.company.visit;

import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class Visits implements PanacheRepositoryBase<Visit, UUID> {

    /** @throws Refusal 404 when the company has no such visit */
    public Visit get(UUID companyId, UUID id) {
        return find("id = ?1 and companyId = ?2", id, companyId)
                .singleResultOptional()
                .orElseThrow(() -> Refusal.notFound("visit", id));
    }
}
