package fr.rebond.funding.agreement;

import fr.rebond.funding.access.OrganisationAccess;
import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<Agreement, UUID> {

    /** @throws Refusal 404 if the agreement does not exist, or the caller may not see it */
    public Agreement get(UUID id, OrganisationAccess access) {
        return get(id, access, LockModeType.NONE);
    }

    /** Locks the agreement, so that concurrent payments cannot exceed its payment plan together. */
    public Agreement getForUpdate(UUID id, OrganisationAccess access) {
        return get(id, access, LockModeType.PESSIMISTIC_WRITE);
    }

    private Agreement get(UUID id, OrganisationAccess access, LockModeType lock) {
        return findByIdOptional(id, lock)
                .filter(agreement -> access.includes(agreement.holderSiren()))
                .orElseThrow(() -> Refusal.notFound("agreement", id));
    }
}
