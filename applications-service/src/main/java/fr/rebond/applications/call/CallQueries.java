package fr.rebond.applications.call;

import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.query.Conditions;
import fr.rebond.kit.query.Keyset;
import fr.rebond.kit.query.Lists;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Lists calls by code. */
@ApplicationScoped
class CallQueries {

    private static final String CALLS = """
            SELECT id, code, title, status, capacity, application_url, published_on
            FROM call <where> ORDER BY code LIMIT :limit
            """;

    private final Lists lists;

    CallQueries(Lists lists) {
        this.lists = lists;
    }

    /** @param drafts whether calls that are not published are listed too */
    Page<CallSummary> list(@Nullable String code, boolean drafts, PageRequest page) {
        var conditions = new Conditions().filter("code", "code = :code", code);
        if (!drafts) {
            conditions.and("status = 'PUBLISHED'");
        }
        return lists.page(CALLS, conditions, Keyset.byText("code", CallSummary::code), page, CallSummary.class);
    }
}
