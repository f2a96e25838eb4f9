package fr.rebond.funding.request;

import fr.rebond.funding.access.FundingAccess;
import fr.rebond.funding.access.FundingAccess.Rows;
import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class FundingRequests implements PanacheRepositoryBase<FundingRequest, UUID> {

    static final Rows ROWS = Rows.sql("x.project_holder_siren = :organisation", "x.envelope_id");

    private static final Rows ENTITIES = Rows.hql("x.project.holderSiren = :organisation", "x.envelopeId");

    public Optional<FundingRequest> findByRouting(UUID routing) {
        return find("routingId", routing).firstResultOptional();
    }

    /** @throws Refusal 404 if the request does not exist */
    public FundingRequest get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("funding request", id));
    }

    /** @throws Refusal 404 if the request does not exist, or the caller may not see it */
    public FundingRequest get(UUID id, FundingAccess access) {
        return access.find(getEntityManager(), FundingRequest.class, ENTITIES, id, LockModeType.NONE)
                .orElseThrow(() -> Refusal.notFound("funding request", id));
    }
}
