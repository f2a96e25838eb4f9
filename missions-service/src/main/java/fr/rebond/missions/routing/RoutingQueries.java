package fr.rebond.missions.routing;

import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.query.Conditions;
import fr.rebond.kit.query.Keyset;
import fr.rebond.kit.query.Lists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class RoutingQueries {

    private static final String ROUTINGS = """
            SELECT r.id, r.target, s.code AS scheme_code, r.proposed_aid_amount AS proposed_aid, r.status, r.proposed_on,
                   r.prevalidated_on
            FROM routing r LEFT JOIN aid_scheme s ON s.id = r.scheme_id
            <where> ORDER BY r.id LIMIT :limit
            """;

    private final Lists lists;

    RoutingQueries(Lists lists) {
        this.lists = lists;
    }

    public Page<RoutingSummary> list(UUID projectId, PageRequest page) {
        var conditions = new Conditions().and("r.project_id = :project").bind("project", projectId);
        return lists.page(ROUTINGS, conditions, Keyset.byId("r.id", RoutingSummary::id), page, RoutingSummary.class);
    }
}
