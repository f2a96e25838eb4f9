package fr.rebond.applications.laureate;

import fr.rebond.applications.Conditions;
import fr.rebond.applications.Readers;
import fr.rebond.applications.territory.GroupingFilter;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The list of laureates in the order they were labelled. */
@ApplicationScoped
class LaureateList {

    private static final String ROWS = """
            SELECT l.id, t.id AS territory_id, t.name AS territory_name, c.code AS call_code, w.number AS wave_number,
                   t.lead_siren AS lead,
                   ARRAY(SELECT m.siren FROM territory_member m WHERE m.territory_id = t.id ORDER BY m.siren) AS members,
                   ARRAY(SELECT DISTINCT m.region_code FROM territory_member m WHERE m.territory_id = t.id
                         ORDER BY m.region_code) AS region_codes,
                   l.labelled_on, l.announced_on, l.envelope_target_amount, l.envelope_target_currency, t.sample
            FROM laureate l
            JOIN territory t ON t.id = l.territory_id
            JOIN wave w ON w.id = l.wave_id
            JOIN call c ON c.id = l.call_id
            %s ORDER BY l.id LIMIT :limit
            """;
    private static final String UPDATED_AT = "l.updated_at";
    private static final String PUBLIC = "l.announced_on <= :today";
    private static final String PUBLIC_OR_OWN = """
            (l.announced_on <= :today OR EXISTS (
                SELECT 1 FROM territory_organisation o WHERE o.territory_id = t.id AND o.siren = :reader))""";

    private final Jdbi jdbi;
    private final ProgrammeClock clock;

    LaureateList(Jdbi jdbi, ProgrammeClock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    Page<LaureateItem> find(GroupingFilter filter, Actor reader, PageRequest page) {
        var conditions = filter.conditions(UPDATED_AT);
        var filters = conditions.filters();
        restrict(conditions, reader);
        page.after(filters, 1)
                .ifPresent(last -> conditions.with("l.id > :after", "after", UUID.fromString(last.getFirst())));
        return Page.of(
                rows(conditions, page.limit()),
                page,
                filters,
                item -> List.of(item.id().toString()));
    }

    /** Announced ones that are no samples: what may be published as open data. */
    List<LaureateItem> openData(GroupingFilter filter, int most) {
        var conditions = filter.conditions(UPDATED_AT)
                .with(PUBLIC, "today", clock.today())
                .when(true, "NOT t.sample");
        return rows(conditions, most);
    }

    private void restrict(Conditions conditions, Actor reader) {
        if (Readers.ofLabels(reader)) {
            return;
        }
        if (Readers.ofTheirOwn(reader)) {
            conditions.with(PUBLIC_OR_OWN, "today", clock.today()).value("reader", reader.organisation());
        } else {
            conditions.with(PUBLIC, "today", clock.today());
        }
    }

    private List<LaureateItem> rows(Conditions conditions, int limit) {
        return jdbi.withHandle(handle -> conditions
                .bind(handle.createQuery(ROWS.formatted(conditions.where())))
                .bind("limit", limit)
                .mapTo(LaureateItem.class)
                .list());
    }
}
