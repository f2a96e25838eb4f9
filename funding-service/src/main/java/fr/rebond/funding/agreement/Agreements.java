package fr.rebond.funding.agreement;

import fr.rebond.funding.access.FundingAccess;
import fr.rebond.funding.access.FundingAccess.Rows;
import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<Agreement, UUID> {

    static final Rows ROWS = Rows.sql("x.holder_siren = :organisation", Rows.ENVELOPE_OF_REQUEST);

    private static final Rows ENTITIES = Rows.hql("x.holderSiren = :organisation", Rows.ENVELOPE_OF_REQUEST_HQL);

    /** @throws Refusal 404 if the agreement does not exist */
    public Agreement get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("agreement", id));
    }

    /** @throws Refusal 404 if the agreement does not exist, or the caller may not see it */
    public Agreement get(UUID id, FundingAccess access) {
        return access.find(getEntityManager(), Agreement.class, ENTITIES, id, LockModeType.NONE)
                .orElseThrow(() -> Refusal.notFound("agreement", id));
    }

    /** Locks the agreement, so that concurrent payments cannot exceed its payment plan together. */
    public Agreement getForUpdate(UUID id, FundingAccess access) {
        return access.find(getEntityManager(), Agreement.class, ENTITIES, id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.notFound("agreement", id));
    }
}
