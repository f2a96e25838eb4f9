package fr.rebond.funding.request;

import fr.rebond.funding.access.OrganisationAccess;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.query.Keyset;
import fr.rebond.kit.query.Lists;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class FundingRequestQueries {

    private static final String REQUESTS = """
            SELECT id, routing_id, project_id, envelope_id, project_name, project_external_reference AS external_reference,
                   project_holder_siren AS holder_siren, project_holder_name AS holder_name, status, invited_on, sample, updated_at
            FROM funding_request <where> ORDER BY id LIMIT :limit
            """;

    private final Lists lists;

    FundingRequestQueries(Lists lists) {
        this.lists = lists;
    }

    Page<FundingRequestSummary> list(FundingRequestFilter filter, PageRequest page, OrganisationAccess access) {
        return lists.page(
                REQUESTS,
                access.restrict(filter.conditions(), "project_holder_siren"),
                Keyset.byId("id", FundingRequestSummary::id),
                page,
                FundingRequestSummary.class);
    }
}
