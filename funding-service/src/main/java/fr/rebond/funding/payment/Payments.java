package fr.rebond.funding.payment;

import fr.rebond.funding.access.FundingAccess;
import fr.rebond.funding.access.FundingAccess.Rows;
import fr.rebond.funding.agreement.Agreement;
import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Payments implements PanacheRepositoryBase<Payment, UUID> {

    static final Rows ROWS = Rows.sql("x.holder_siren = :organisation", Rows.ENVELOPE_OF_REQUEST);

    private static final Rows ENTITIES = Rows.hql("x.holderSiren = :organisation", Rows.ENVELOPE_OF_REQUEST_HQL);

    /** @throws Refusal 404 if the payment does not exist, or the caller may not see it */
    Payment get(UUID id, FundingAccess access) {
        return access.find(getEntityManager(), Payment.class, ENTITIES, id, LockModeType.NONE)
                .orElseThrow(() -> Refusal.notFound("payment", id));
    }

    List<Payment> findByAgreement(Agreement agreement) {
        return list("agreementId", agreement.id());
    }
}
