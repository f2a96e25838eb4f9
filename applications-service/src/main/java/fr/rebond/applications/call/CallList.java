package fr.rebond.applications.call;

import fr.rebond.applications.Conditions;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The list of calls by code. */
@ApplicationScoped
class CallList {

    private static final String ROWS = """
            SELECT id, code, title, status, capacity, application_url, published_on
            FROM call %s ORDER BY code LIMIT :limit
            """;

    private final Jdbi jdbi;

    CallList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Page<CallItem> find(@Nullable String code, boolean drafts, PageRequest page) {
        var conditions = new Conditions().with("code = :code", "code", code).when(!drafts, "status = 'PUBLISHED'");
        var filters = conditions.filters();
        page.after(filters, 1).ifPresent(last -> conditions.with("code > :after", "after", last.getFirst()));
        var rows = jdbi.withHandle(handle -> conditions
                .bind(handle.createQuery(ROWS.formatted(conditions.where())))
                .bind("limit", page.limit())
                .mapTo(CallItem.class)
                .list());
        return Page.of(rows, page, filters, call -> List.of(call.code()));
    }
}
