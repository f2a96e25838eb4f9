package fr.rebond.applications.dossier;

import fr.rebond.applications.Readers;
import fr.rebond.applications.dossier.Embargo.Shown;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The list of applications in the order they were created. */
@ApplicationScoped
class ApplicationList {

    private static final String ROWS = """
            SELECT a.id, c.code AS call_code, a.wave_id, w.number AS wave_number, t.id AS territory_id,
                   t.name AS territory_name, a.lead_siren AS lead,
                   ARRAY(SELECT m.siren FROM territory_member m WHERE m.territory_id = t.id ORDER BY m.siren) AS members,
                   %s AS status, a.submitted_at, %s AS updated_at, t.sample
            FROM application a
            JOIN territory t ON t.id = a.territory_id
            JOIN wave w ON w.id = a.wave_id
            JOIN call c ON c.id = a.call_id
            %s ORDER BY a.id LIMIT :limit
            """;

    private static final String OWN =
            "EXISTS (SELECT 1 FROM territory_organisation o WHERE o.territory_id = t.id AND o.siren = :reader)";

    private final Jdbi jdbi;
    private final Embargo embargo;

    ApplicationList(Jdbi jdbi, Embargo embargo) {
        this.jdbi = jdbi;
        this.embargo = embargo;
    }

    /** An applicant finds the applications that concern its organisation only. */
    Page<ApplicationItem> find(ApplicationFilter filter, Actor reader, PageRequest page) {
        var shown = Shown.to(reader);
        var conditions = filter.conditions(shown);
        var filters = conditions.filters();
        embargo.bind(conditions, reader);
        if (!Readers.ofApplications(reader)) {
            conditions.with(OWN, "reader", reader.organisation());
        }
        page.after(filters, 1)
                .ifPresent(last -> conditions.with("a.id > :after", "after", UUID.fromString(last.getFirst())));
        var rows = jdbi.withHandle(handle -> conditions
                .bind(handle.createQuery(ROWS.formatted(shown.status(), shown.updatedAt(), conditions.where())))
                .bind("limit", page.limit())
                .mapTo(ApplicationItem.class)
                .list());
        return Page.of(rows, page, filters, item -> List.of(item.id().toString()));
    }
}
