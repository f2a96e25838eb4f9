package fr.rebond.missions.project;

import fr.rebond.kit.page.MarkedPage;
import fr.rebond.kit.page.MarkedPageRequest;
import fr.rebond.kit.query.ChangeOrder;
import fr.rebond.kit.query.Lists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class ProjectQueries {

    private static final String PROJECTS = """
            SELECT id, external_reference, name, holder_name, status, qualification_investment_amount AS investment,
                   qualification_forecast_jobs AS forecast_jobs, qualification_site_commune AS site_commune,
                   qualification_structuring AS structuring, sample, updated_at, changed_in
            FROM project p <where>
            """;

    private final Lists lists;

    ProjectQueries(Lists lists) {
        this.lists = lists;
    }

    public MarkedPage<ProjectSummary> list(UUID missionId, ProjectFilter filter, MarkedPageRequest page) {
        var conditions = filter.conditions().and("mission_id = :mission").bind("mission", missionId);
        return lists.page(PROJECTS, conditions, ChangeOrder.of("p", ProjectSummary::id), page, ProjectSummary.class);
    }
}
