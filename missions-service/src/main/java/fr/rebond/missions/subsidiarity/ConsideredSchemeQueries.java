package fr.rebond.missions.subsidiarity;

import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.query.Conditions;
import fr.rebond.kit.query.Keyset;
import fr.rebond.kit.query.Lists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class ConsideredSchemeQueries {

    private static final String CONSIDERED = """
            SELECT c.id, c.project_id, s.code AS scheme_code, s.title AS scheme_title, c.fit, c.reason_code, c.reason,
                   c.considered_on, c.version
            FROM considered_scheme c JOIN aid_scheme s ON s.id = c.scheme_id
            <where> ORDER BY c.id LIMIT :limit
            """;

    private final Lists lists;

    ConsideredSchemeQueries(Lists lists) {
        this.lists = lists;
    }

    Page<ConsideredSchemeView> list(UUID projectId, PageRequest page) {
        var keyset = Keyset.byId("c.id", ConsideredSchemeView::id);
        return lists.page(CONSIDERED, ofProject(projectId), keyset, page, ConsideredSchemeView.class);
    }

    Optional<ConsideredSchemeView> find(UUID projectId, UUID id) {
        var conditions = ofProject(projectId).and("c.id = :id").bind("id", id);
        return lists.rows(CONSIDERED, conditions, 1, ConsideredSchemeView.class).stream()
                .findFirst();
    }

    private static Conditions ofProject(UUID projectId) {
        return new Conditions().and("c.project_id = :project").bind("project", projectId);
    }
}
