package fr.rebond.funding.request;

import fr.rebond.funding.access.Reach;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Funding requests. */
@ApplicationScoped
public class FundingRequests implements PanacheRepositoryBase<FundingRequest, UUID> {

    private static final String LIST = """
            select new fr.rebond.funding.request.RequestSummary(
                id, routingId, project.id, envelopeId, project.name, project.externalReference, project.holderSiren,
                project.holderName, status, invitedOn, sample, updatedAt)
            from FundingRequest where %s order by id""";

    Optional<FundingRequest> ofRouting(UUID routing) {
        return find("routingId", routing).firstResultOptional();
    }

    /** @throws Refusal 404 */
    public FundingRequest require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("funding request", id));
    }

    /** @throws Refusal 404 if it is not within the reach of the caller */
    FundingRequest reached(UUID id, Reach reach) {
        return findByIdOptional(id)
                .filter(request -> reach.includes(request.holder().siren()))
                .orElseThrow(() -> Refusal.notFound("funding request", id));
    }

    /** Only the filters that were given stand in the statement, so that each finds its index. */
    Page<RequestSummary> list(RequestFilter filter, PageRequest page, Reach reach) {
        var values = filter.values();
        var filters = values.toString();
        var where = new StringBuilder("id > :after");
        values.keySet().forEach(name -> where.append(" and ").append(RequestFilter.condition(name)));
        if (reach instanceof Reach.Own(var siren)) {
            where.append(" and project.holderSiren = :own");
            values.put("own", siren);
        }
        values.put(
                "after",
                page.after(filters, 1)
                        .map(keys -> UUID.fromString(keys.getFirst()))
                        .orElse(new UUID(0, 0)));
        var query = getEntityManager().createQuery(LIST.formatted(where), RequestSummary.class);
        values.forEach(query::setParameter);
        var rows = query.setMaxResults(page.limit()).getResultList();
        return Page.of(rows, page, filters, row -> List.of(row.id().toString()));
    }
}
