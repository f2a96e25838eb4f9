package fr.rebond.missions.company;

import fr.rebond.kit.page.MarkedPage;
import fr.rebond.kit.page.MarkedPageRequest;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.query.ChangeOrder;
import fr.rebond.kit.query.Conditions;
import fr.rebond.kit.query.Keyset;
import fr.rebond.kit.query.Lists;
import fr.rebond.missions.company.visit.VisitView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class CompanyQueries {

    private static final String COMPANIES = """
            SELECT c.id, c.siret, c.name, c.naf_code, c.headcount, c.commune, c.sample, c.updated_at, c.changed_in,
                   (SELECT count(*) FROM visit v WHERE v.company_id = c.id) AS visits,
                   (SELECT count(s.scheme_id) FROM scheme_match s WHERE s.company_id = c.id) AS schemes
            FROM company c <where>
            """;
    private static final String VISITS = """
            SELECT id, company_id, held_on, kind, summary, version
            FROM visit <where> ORDER BY id LIMIT :limit
            """;

    private final Lists lists;

    CompanyQueries(Lists lists) {
        this.lists = lists;
    }

    public MarkedPage<CompanySummary> list(UUID missionId, CompanyFilter filter, MarkedPageRequest page) {
        var conditions = filter.conditions().and("c.mission_id = :mission").bind("mission", missionId);
        return lists.page(COMPANIES, conditions, ChangeOrder.of("c", CompanySummary::id), page, CompanySummary.class);
    }

    Page<VisitView> visits(UUID companyId, PageRequest page) {
        var conditions = new Conditions().and("company_id = :company").bind("company", companyId);
        return lists.page(VISITS, conditions, Keyset.byId("id", VisitView::id), page, VisitView.class);
    }
}
