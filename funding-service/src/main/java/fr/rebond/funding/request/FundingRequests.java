package fr.rebond.funding.request;

import fr.rebond.funding.access.OrganisationAccess;
import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class FundingRequests implements PanacheRepositoryBase<FundingRequest, UUID> {

    public Optional<FundingRequest> findByRouting(UUID routing) {
        return find("routingId", routing).firstResultOptional();
    }

    /** @throws Refusal 404 if the request does not exist */
    public FundingRequest get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("funding request", id));
    }

    /** @throws Refusal 404 if the request does not exist, or the caller may not see it */
    public FundingRequest get(UUID id, OrganisationAccess access) {
        return findByIdOptional(id)
                .filter(request -> access.includes(request.holder().siren()))
                .orElseThrow(() -> Refusal.notFound("funding request", id));
    }
}
