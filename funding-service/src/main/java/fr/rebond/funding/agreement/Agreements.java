package fr.rebond.funding.agreement;

import fr.rebond.funding.access.FundingAccess;
import fr.rebond.funding.access.FundingAccess.Rows;
import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<Agreement, UUID> {

    static final Rows ROWS = new Rows("agreement", "x.holder_siren = :organisation", Rows.ENVELOPE_OF_REQUEST);

    /** @throws Refusal 404 if the agreement does not exist */
    public Agreement get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("agreement", id));
    }

    /** @throws Refusal 404 if the agreement does not exist, or the caller may not see it */
    public Agreement get(UUID id, FundingAccess access) {
        return access.find(getEntityManager(), Agreement.class, ROWS, id)
                .orElseThrow(() -> Refusal.notFound("agreement", id));
    }

    /** Locks the agreement, so that concurrent payments cannot exceed its payment plan together. */
    public Agreement getForUpdate(UUID id, FundingAccess access) {
        return access.findForUpdate(getEntityManager(), Agreement.class, ROWS, id)
                .orElseThrow(() -> Refusal.notFound("agreement", id));
    }
}
