package fr.rebond.applications.laureate;

import fr.rebond.applications.permission.May;
import fr.rebond.applications.territory.GroupingFilter;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.page.MarkedPage;
import fr.rebond.kit.page.MarkedPageRequest;
import fr.rebond.kit.permission.Reach;
import fr.rebond.kit.query.ChangeOrder;
import fr.rebond.kit.query.Conditions;
import fr.rebond.kit.query.Lists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Lists laureates in the order in which they were labelled. */
@ApplicationScoped
class LaureateQueries {

    private static final String LAUREATES = """
            SELECT l.id, t.id AS territory_id, t.name AS territory_name, c.code AS call_code, w.number AS wave_number,
                   t.lead_siren AS lead,
                   ARRAY(SELECT m.siren FROM territory_member m WHERE m.territory_id = t.id ORDER BY m.siren) AS members,
                   ARRAY(SELECT DISTINCT m.region_code FROM territory_member m WHERE m.territory_id = t.id
                         ORDER BY m.region_code) AS region_codes,
                   l.labelled_on, l.announced_on, l.envelope_target_amount AS envelope_target, t.sample,
                   l.changed_in
            FROM laureate l
            JOIN territory t ON t.id = l.territory_id
            JOIN wave w ON w.id = l.wave_id
            JOIN call c ON c.id = l.call_id
            <where>
            """;
    private static final String UPDATED_AT = "l.updated_at";
    private static final String PUBLIC = "l.announced_on <= :today";
    private static final String PUBLIC_OR_OWN = """
            (l.announced_on <= :today OR EXISTS (
                SELECT 1 FROM territory_organisation o WHERE o.territory_id = t.id AND o.siren = :reader))""";

    private final Lists lists;
    private final ProgrammeClock clock;

    LaureateQueries(Lists lists, ProgrammeClock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    MarkedPage<LaureateSummary> list(GroupingFilter filter, Actor reader, MarkedPageRequest page) {
        var conditions = filter.conditions(UPDATED_AT);
        restrict(conditions, reader);
        return lists.page(LAUREATES, conditions, ChangeOrder.of("l", LaureateSummary::id), page, LaureateSummary.class);
    }

    /** The announced laureates that are not samples: those that may be published as open data. */
    List<LaureateSummary> openData(GroupingFilter filter, int limit) {
        var conditions = filter.conditions(UPDATED_AT)
                .and(PUBLIC)
                .bind("today", clock.today())
                .and("NOT t.sample");
        return lists.rows(LAUREATES + " ORDER BY l.id LIMIT :limit", conditions, limit, LaureateSummary.class);
    }

    private void restrict(Conditions conditions, Actor reader) {
        var early = reader.reach(May.PreviewLabels.class);
        if (early.contains(Reach.EVERYTHING)) {
            return;
        }
        conditions.bind("today", clock.today());
        if (early.contains(Reach.ORGANISATION)) {
            conditions.and(PUBLIC_OR_OWN).bind("reader", reader.organisation());
        } else {
            conditions.and(PUBLIC);
        }
    }
}
