package fr.rebond.applications.application.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, UUID> {

    /** Those that count: given to the grouping as it is now. */
    public List<Consent> of(UUID applicationId, int groupingRevision) {
        return list("applicationId = ?1 and groupingRevision = ?2 order by siren", applicationId, groupingRevision);
    }
}
