package fr.rebond.applications.application.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, UUID> {

    /** The consents to this revision of the grouping. */
    public List<Consent> of(UUID applicationId, int groupingRevision) {
        return list("applicationId = ?1 and groupingRevision = ?2 order by siren", applicationId, groupingRevision);
    }
}
