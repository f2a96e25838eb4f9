package fr.rebond.missions.mission;

import fr.rebond.kit.page.MarkedPage;
import fr.rebond.kit.page.MarkedPageRequest;
import fr.rebond.kit.query.ChangeOrder;
import fr.rebond.kit.query.Lists;
import fr.rebond.missions.access.MissionAccess;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class MissionQueries {

    private static final String MISSIONS = """
            SELECT m.id, m.laureate_id, m.territory_id, m.territory_name, m.call_code, m.wave_number, m.status,
                   m.consultancy_name, m.labelled_on, m.started_on, m.planned_end_on, m.closed_on, m.sample, m.updated_at,
                   m.changed_in
            FROM mission m <where>
            """;

    private final Lists lists;

    MissionQueries(Lists lists) {
        this.lists = lists;
    }

    public MarkedPage<MissionSummary> list(MissionFilter filter, MissionAccess access, MarkedPageRequest page) {
        var conditions = access.restrict(filter.conditions());
        return lists.page(MISSIONS, conditions, ChangeOrder.of("m", MissionSummary::id), page, MissionSummary.class);
    }
}
