package fr.rebond.funding.request;

import fr.rebond.kit.http.Page;
import fr.rebond.kit.http.PageRequest;
import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Funding requests. */
@ApplicationScoped
public class FundingRequests implements PanacheRepositoryBase<FundingRequest, UUID> {

    Optional<FundingRequest> ofRouting(UUID routing) {
        return find("routingId", routing).firstResultOptional();
    }

    /** @throws Refusal 404 */
    public FundingRequest require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("funding request", id));
    }

    /** @throws Refusal 404 if it is not within the reach of the caller */
    FundingRequest reached(UUID id, String holder) {
        return findByIdOptional(id)
                .filter(request -> holder.isEmpty() || request.holder().siren().equals(holder))
                .orElseThrow(() -> Refusal.notFound("funding request", id));
    }

    Page<RequestSummary> list(RequestFilter filter, PageRequest page, String holder) {
        var values = filter.values();
        var filters = values.toString();
        var where = new StringBuilder("id > :after");
        values.keySet()
                .forEach(field ->
                        where.append(" and ").append(field).append(" = :").append(parameter(field)));
        var parameters = new HashMap<String, Object>();
        values.forEach((field, value) -> parameters.put(parameter(field), value));
        parameters.put(
                "after",
                page.after(filters, 1)
                        .map(keys -> UUID.fromString(keys.getFirst()))
                        .orElse(new UUID(0, 0)));
        if (!holder.isEmpty()) {
            where.append(" and project.holderSiren = :ownSiren");
            parameters.put("ownSiren", holder);
        }
        var query = getEntityManager()
                .createQuery(
                        "select new " + RequestSummary.class.getName()
                                + "(id, routingId, project.id, envelopeId, project.name, project.externalReference, project.holderSiren,"
                                + " project.holderName, status, invitedOn, sample) from FundingRequest where " + where
                                + " order by id",
                        RequestSummary.class);
        parameters.forEach(query::setParameter);
        var rows = query.setMaxResults(page.limit()).getResultList();
        return Page.of(rows, page, filters, row -> List.of(row.id().toString()));
    }

    private static String parameter(String field) {
        return field.replace(".", "");
    }
}
