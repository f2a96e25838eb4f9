package fr.rebond.applications.application;

import fr.rebond.applications.application.Embargo.Shown;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.page.MarkedPage;
import fr.rebond.kit.page.MarkedPageRequest;
import fr.rebond.kit.query.ChangeOrder;
import fr.rebond.kit.query.Lists;
import jakarta.enterprise.context.ApplicationScoped;

/** Lists applications in the order of their creation. */
@ApplicationScoped
class ApplicationQueries {

    private static final String APPLICATIONS = """
            SELECT a.id, c.code AS call_code, a.wave_id, w.number AS wave_number, t.id AS territory_id,
                   t.name AS territory_name, a.lead_siren AS lead,
                   ARRAY(SELECT m.siren FROM territory_member m WHERE m.territory_id = t.id ORDER BY m.siren) AS members,
                   <status> AS status, a.submitted_at, <updatedAt> AS updated_at, t.sample,
                   <changedIn> AS changed_in
            FROM application a
            JOIN territory t ON t.id = a.territory_id
            JOIN wave w ON w.id = a.wave_id
            JOIN call c ON c.id = a.call_id
            <where>
            """;

    private static final String OWN =
            "EXISTS (SELECT 1 FROM territory_organisation o WHERE o.territory_id = t.id AND o.siren = :reader)";

    private final Lists lists;
    private final Embargo embargo;

    ApplicationQueries(Lists lists, Embargo embargo) {
        this.lists = lists;
        this.embargo = embargo;
    }

    /** An applicant lists only the applications that its organisation takes part in. */
    MarkedPage<ApplicationSummary> list(ApplicationFilter filter, Actor reader, MarkedPageRequest page) {
        var shown = Shown.to(reader);
        var conditions = filter.conditions(shown)
                .define("status", shown.status())
                .define("updatedAt", shown.updatedAt())
                .define("changedIn", shown.changedIn());
        embargo.bind(conditions, reader);
        if (!reader.reachesEverything()) {
            conditions.and(OWN).bind("reader", reader.organisation());
        }
        var order = new ChangeOrder<>("a.id", shown.changedIn(), ApplicationSummary::id);
        return lists.page(APPLICATIONS, conditions, order, page, ApplicationSummary.class);
    }
}
