package fr.rebond.missions.company.sheet;

import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.query.Conditions;
import fr.rebond.kit.query.Keyset;
import fr.rebond.kit.query.Lists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class SchemeMatchQueries {

    private static final String MATCHES = """
            SELECT m.id, m.company_id, s.code AS scheme_code, s.title AS scheme_title, m.reason, m.version
            FROM scheme_match m LEFT JOIN aid_scheme s ON s.id = m.scheme_id
            <where> ORDER BY m.id LIMIT :limit
            """;

    private final Lists lists;

    SchemeMatchQueries(Lists lists) {
        this.lists = lists;
    }

    Page<SchemeMatchView> list(UUID companyId, PageRequest page) {
        var keyset = Keyset.byId("m.id", SchemeMatchView::id);
        return lists.page(MATCHES, ofCompany(companyId), keyset, page, SchemeMatchView.class);
    }

    Optional<SchemeMatchView> find(UUID companyId, UUID id) {
        var conditions = ofCompany(companyId).and("m.id = :id").bind("id", id);
        return lists.rows(MATCHES, conditions, 1, SchemeMatchView.class).stream()
                .findFirst();
    }

    private static Conditions ofCompany(UUID companyId) {
        return new Conditions().and("m.company_id = :company").bind("company", companyId);
    }
}
