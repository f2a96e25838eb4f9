package fr.rebond.missions.company.sheet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SchemeMatches implements PanacheRepositoryBase<SchemeMatch, UUID> {

    /** The statement that no scheme fits. */
    Optional<SchemeMatch> findNone(UUID companyId) {
        return find("companyId = ?1 and schemeId is null", companyId).singleResultOptional();
    }

    boolean namesAny(UUID companyId) {
        return count("companyId = ?1 and schemeId is not null", companyId) > 0;
    }
}
