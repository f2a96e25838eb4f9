package fr.rebond.funding.agreement;

import fr.rebond.funding.access.Reach;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Agreements. */
@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<Agreement, UUID> {

    private static final String LIST = """
            select new fr.rebond.funding.agreement.AgreementSummary(
                id, requestId, reference, holderSiren, holderName, status, signedOn)
            from Agreement
            where id > :after and (:request is null or requestId = :request)
              and (:status is null or status = :status) and (:holder is null or holderSiren = :holder)
            order by id""";

    /** @throws Refusal 404 if it is not within the reach of the caller */
    public Agreement reached(UUID id, Reach reach) {
        return reached(id, reach, LockModeType.NONE);
    }

    /** The same, locked: its payments are counted one after the other. */
    public Agreement lock(UUID id, Reach reach) {
        return reached(id, reach, LockModeType.PESSIMISTIC_WRITE);
    }

    private Agreement reached(UUID id, Reach reach, LockModeType lock) {
        return findByIdOptional(id, lock)
                .filter(agreement -> reach.includes(agreement.holderSiren()))
                .orElseThrow(() -> Refusal.notFound("agreement", id));
    }

    Page<AgreementSummary> list(
            @Nullable UUID request, @Nullable AgreementStatus status, PageRequest page, Reach reach) {
        var filters = "request=" + request + "&status=" + status;
        var rows = getEntityManager()
                .createQuery(LIST, AgreementSummary.class)
                .setParameter(
                        "after",
                        page.after(filters, 1)
                                .map(keys -> UUID.fromString(keys.getFirst()))
                                .orElse(new UUID(0, 0)))
                .setParameter("request", request)
                .setParameter("status", status)
                .setParameter("holder", reach.organisation())
                .setMaxResults(page.limit())
                .getResultList();
        return Page.of(rows, page, filters, row -> List.of(row.id().toString()));
    }
}
