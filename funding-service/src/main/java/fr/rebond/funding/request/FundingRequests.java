package fr.rebond.funding.request;

import fr.rebond.funding.access.OrganisationAccess;
import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Funding requests. */
@ApplicationScoped
public class FundingRequests implements PanacheRepositoryBase<FundingRequest, UUID> {

    public Optional<FundingRequest> ofRouting(UUID routing) {
        return find("routingId", routing).firstResultOptional();
    }

    /** @throws Refusal 404 */
    public FundingRequest require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("funding request", id));
    }

    /** @throws Refusal 404 if it is not within the reach of the caller */
    public FundingRequest reached(UUID id, OrganisationAccess reach) {
        return findByIdOptional(id)
                .filter(request -> reach.includes(request.holder().siren()))
                .orElseThrow(() -> Refusal.notFound("funding request", id));
    }
}
