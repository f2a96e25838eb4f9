package fr.rebond.applications.application;

import fr.rebond.applications.application.Embargo.Shown;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.query.Keyset;
import fr.rebond.kit.query.Lists;
import jakarta.enterprise.context.ApplicationScoped;

/** Lists applications in the order of their creation. */
@ApplicationScoped
class ApplicationQueries {

    private static final String APPLICATIONS = """
            SELECT a.id, c.code AS call_code, a.wave_id, w.number AS wave_number, t.id AS territory_id,
                   t.name AS territory_name, a.lead_siren AS lead,
                   ARRAY(SELECT m.siren FROM territory_member m WHERE m.territory_id = t.id ORDER BY m.siren) AS members,
                   <status> AS status, a.submitted_at, <updatedAt> AS updated_at, t.sample
            FROM application a
            JOIN territory t ON t.id = a.territory_id
            JOIN wave w ON w.id = a.wave_id
            JOIN call c ON c.id = a.call_id
            <where> ORDER BY a.id LIMIT :limit
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
    Page<ApplicationSummary> list(ApplicationFilter filter, Actor reader, PageRequest page) {
        var shown = Shown.to(reader);
        var conditions =
                filter.conditions(shown).define("status", shown.status()).define("updatedAt", shown.updatedAt());
        embargo.bind(conditions, reader);
        if (!reader.reachesEverything()) {
            conditions.and(OWN).bind("reader", reader.organisation());
        }
        return lists.page(
                APPLICATIONS, conditions, Keyset.byId("a.id", ApplicationSummary::id), page, ApplicationSummary.class);
    }
}
