package fr.rebond.funding.payment;

import fr.rebond.funding.access.Reach;
import fr.rebond.funding.agreement.Agreement;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payments. */
@ApplicationScoped
class Payments implements PanacheRepositoryBase<Payment, UUID> {

    private static final String LIST = """
            select new fr.rebond.funding.payment.PaymentSummary(
                id, agreementId, requestId, number, holderSiren, instrument, kind, amount, status, paidOn)
            from Payment
            where id > :after and (:agreement is null or agreementId = :agreement)
              and (:request is null or requestId = :request) and (:status is null or status = :status)
              and (:holder is null or holderSiren = :holder)
            order by id""";

    /** @throws Refusal 404 if it is not within the reach of the caller */
    Payment reached(UUID id, Reach reach) {
        return findByIdOptional(id)
                .filter(payment -> reach.includes(payment.holderSiren()))
                .orElseThrow(() -> Refusal.notFound("payment", id));
    }

    List<Payment> under(Agreement agreement) {
        return list("agreementId", agreement.id());
    }

    Page<PaymentSummary> list(
            @Nullable UUID agreement,
            @Nullable UUID request,
            @Nullable PaymentStatus status,
            PageRequest page,
            Reach reach) {
        var filters = "agreement=" + agreement + "&request=" + request + "&status=" + status;
        var rows = getEntityManager()
                .createQuery(LIST, PaymentSummary.class)
                .setParameter(
                        "after",
                        page.after(filters, 1)
                                .map(keys -> UUID.fromString(keys.getFirst()))
                                .orElse(new UUID(0, 0)))
                .setParameter("agreement", agreement)
                .setParameter("request", request)
                .setParameter("status", status)
                .setParameter("holder", reach.organisation())
                .setMaxResults(page.limit())
                .getResultList();
        return Page.of(rows, page, filters, row -> List.of(row.id().toString()));
    }
}
