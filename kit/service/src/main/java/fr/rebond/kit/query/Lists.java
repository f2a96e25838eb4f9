package fr.rebond.kit.query;

import fr.rebond.kit.page.MarkedPage;
import fr.rebond.kit.page.MarkedPageRequest;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Reads a page of a list with one statement, straight into its rows. */
@ApplicationScoped
public class Lists {

    private final Jdbi jdbi;

    Lists(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param sql    {@code SELECT … <where> ORDER BY … LIMIT :limit}, in the order of the keyset
     * @param row    record whose components have the names of the columns in camel case
     * @throws Refusal 400 for a page token of another list
     */
    public <T, K> Page<T> page(
            String sql, Conditions conditions, Keyset<T, K> keyset, PageRequest request, Class<T> row) {
        var filters = conditions.filters();
        var after = request.after(filters, keyset.type());
        after.ifPresent(key -> conditions.and(keyset.condition()));
        var rows = jdbi.withHandle(handle -> {
            var query = conditions.applyTo(handle.createQuery(sql)).bind("limit", request.limit());
            after.ifPresent(key -> {
                if (key instanceof Record) {
                    query.bindMethods("after", key);
                } else {
                    query.bind("after", key);
                }
            });
            return query.mapTo(row).list();
        });
        return Page.of(rows, request, filters, keyset.key());
    }

    /**
     * A page of a list that systems can follow by marks.
     *
     * @param sql   {@code SELECT … <where>}, with the columns {@code id} and {@code changed_in}, without order and limit
     * @param row   record whose components have the names of the columns in camel case
     * @throws Refusal 400 for a page token or a mark of another list, 410 for one of another run of the database
     */
    public <T> MarkedPage<T> page(
            String sql, Conditions conditions, ChangeOrder<T> order, MarkedPageRequest request, Class<T> row) {
        return jdbi.withHandle(handle -> new MarkedList<>(sql, conditions, order, request).page(handle, row));
    }

    /** All rows of a list that is known to be short. */
    public <T> List<T> rows(String sql, Conditions conditions, Class<T> row) {
        return jdbi.withHandle(
                handle -> conditions.applyTo(handle.createQuery(sql)).mapTo(row).list());
    }

    /** The first rows of a list, without pages. */
    public <T> List<T> rows(String sql, Conditions conditions, int limit, Class<T> row) {
        return jdbi.withHandle(handle -> conditions
                .applyTo(handle.createQuery(sql))
                .bind("limit", limit)
                .mapTo(row)
                .list());
    }
}
