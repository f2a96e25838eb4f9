package fr.rebond.missions.scheme;

import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.query.Conditions;
import fr.rebond.kit.query.Keyset;
import fr.rebond.kit.query.Lists;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class AidSchemeQueries {

    private static final String SCHEMES = """
            SELECT id, code, title, operator_name, opens_on, closes_on, sample FROM aid_scheme
            <where> ORDER BY id LIMIT :limit
            """;

    private final Lists lists;

    AidSchemeQueries(Lists lists) {
        this.lists = lists;
    }

    Page<AidSchemeSummary> list(@Nullable String code, PageRequest page) {
        var conditions = new Conditions().filter("code", "code = :code", code);
        return lists.page(SCHEMES, conditions, Keyset.byId("id", AidSchemeSummary::id), page, AidSchemeSummary.class);
    }
}
