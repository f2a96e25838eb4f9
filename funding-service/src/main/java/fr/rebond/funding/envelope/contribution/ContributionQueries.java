package fr.rebond.funding.envelope.contribution;

import fr.rebond.funding.access.FundingAccess;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.query.Conditions;
import fr.rebond.kit.query.Keyset;
import fr.rebond.kit.query.Lists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ContributionQueries {

    private static final String CONTRIBUTIONS = """
            SELECT envelope_id, number, siren AS funder_siren, name AS funder_name, amount_amount AS amount, status, pledged_on,
                   deliberation, deliberated_on, legal_basis, version
            FROM contribution x <where> ORDER BY number LIMIT :limit
            """;

    private final Lists lists;

    ContributionQueries(Lists lists) {
        this.lists = lists;
    }

    Page<ContributionView> list(UUID envelope, PageRequest page, FundingAccess access) {
        var conditions = new Conditions().and("envelope_id = :envelope").bind("envelope", envelope);
        return lists.page(
                CONTRIBUTIONS,
                access.restrict(conditions, Contributions.ROWS),
                new Keyset<>("number > :after", Integer.class, ContributionView::number),
                page,
                ContributionView.class);
    }
}
