package fr.rebond.funding.agreement;

import fr.rebond.funding.access.OrganisationAccess;
import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Agreements. */
@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<Agreement, UUID> {

    /** @throws Refusal 404 if it is not within the reach of the caller */
    public Agreement reached(UUID id, OrganisationAccess reach) {
        return reached(id, reach, LockModeType.NONE);
    }

    /** The same, locked: its payments are counted one after the other. */
    public Agreement lock(UUID id, OrganisationAccess reach) {
        return reached(id, reach, LockModeType.PESSIMISTIC_WRITE);
    }

    private Agreement reached(UUID id, OrganisationAccess reach, LockModeType lock) {
        return findByIdOptional(id, lock)
                .filter(agreement -> reach.includes(agreement.holderSiren()))
                .orElseThrow(() -> Refusal.notFound("agreement", id));
    }
}
