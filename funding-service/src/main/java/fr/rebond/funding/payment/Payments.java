package fr.rebond.funding.payment;

import fr.rebond.funding.access.OrganisationAccess;
import fr.rebond.funding.agreement.Agreement;
import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Payments implements PanacheRepositoryBase<Payment, UUID> {

    /** @throws Refusal 404 if the payment does not exist, or the caller may not see it */
    Payment get(UUID id, OrganisationAccess access) {
        return findByIdOptional(id)
                .filter(payment -> access.includes(payment.holderSiren()))
                .orElseThrow(() -> Refusal.notFound("payment", id));
    }

    List<Payment> findByAgreement(Agreement agreement) {
        return list("agreementId", agreement.id());
    }
}
