package fr.rebond.funding.request;

import fr.rebond.funding.access.FundingAccess;
import fr.rebond.kit.page.MarkedPage;
import fr.rebond.kit.page.MarkedPageRequest;
import fr.rebond.kit.query.ChangeOrder;
import fr.rebond.kit.query.Lists;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class FundingRequestQueries {

    private static final String REQUESTS = """
            SELECT id, routing_id, project_id, envelope_id, project_name, project_external_reference AS external_reference,
                   project_holder_siren AS holder_siren, project_holder_name AS holder_name, status, invited_on, sample, updated_at,
                   changed_in
            FROM funding_request x <where>
            """;

    private final Lists lists;

    FundingRequestQueries(Lists lists) {
        this.lists = lists;
    }

    MarkedPage<FundingRequestSummary> list(FundingRequestFilter filter, MarkedPageRequest page, FundingAccess access) {
        return lists.page(
                REQUESTS,
                access.restrict(filter.conditions(), FundingRequests.ROWS),
                ChangeOrder.of("x", FundingRequestSummary::id),
                page,
                FundingRequestSummary.class);
    }
}
