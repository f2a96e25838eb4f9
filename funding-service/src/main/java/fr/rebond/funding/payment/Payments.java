package fr.rebond.funding.payment;

import fr.rebond.funding.access.OrganisationAccess;
import fr.rebond.funding.agreement.Agreement;
import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Payments. */
@ApplicationScoped
class Payments implements PanacheRepositoryBase<Payment, UUID> {

    /** @throws Refusal 404 if it is not within the reach of the caller */
    Payment reached(UUID id, OrganisationAccess reach) {
        return findByIdOptional(id)
                .filter(payment -> reach.includes(payment.holderSiren()))
                .orElseThrow(() -> Refusal.notFound("payment", id));
    }

    List<Payment> under(Agreement agreement) {
        return list("agreementId", agreement.id());
    }
}
