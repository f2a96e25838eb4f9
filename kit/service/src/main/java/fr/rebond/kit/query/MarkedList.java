package fr.rebond.kit.query;

import fr.rebond.kit.page.Mark;
import fr.rebond.kit.page.MarkedPage;
import fr.rebond.kit.page.MarkedPageRequest;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.problem.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMappers;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page of a list that systems can follow by marks. The statement that reads the first page of a round also reads
 * which transaction is the oldest that has not ended. Earlier ones are all visible to this statement. The next round
 * starts from this mark and so reads all others, whenever they commit.
 */
final class MarkedList<T> {

    private static final String UPDATED_SINCE = "updatedSince";
    /** Returns one row at least, because an empty list has a mark too. */
    private static final String PAGE = """
            SELECT database_epoch() AS epoch, pg_snapshot_xmin(now)::text::bigint AS oldest_running,
                   pg_snapshot_xmax(now)::text::bigint AS next_transaction,
                   page.changed_in::text::bigint AS changed, page.*
            FROM pg_current_snapshot() AS now LEFT JOIN (%s ORDER BY %s LIMIT :limit) AS page ON true
            ORDER BY %s
            """;

    private final String sql;
    private final Conditions conditions;
    private final ChangeOrder<T> order;
    private final MarkedPageRequest request;

    MarkedList(String sql, Conditions conditions, ChangeOrder<T> order, MarkedPageRequest request) {
        this.sql = sql;
        this.conditions = conditions;
        this.order = order;
        this.request = request;
    }

    /**
     * The place of a row in a round, as page tokens carry it.
     *
     * @param mark      the mark that the round leads to, with its epoch
     * @param changedIn 0 in a round by id
     */
    record Place(long epoch, long mark, long changedIn, UUID id) {}

    /** A row of the statement. @param item absent when the page is empty */
    private record Row<T>(
            Mark now,
            long nextTransaction,
            long changedIn,
            @Nullable T item) {}

    MarkedPage<T> page(Handle handle, Class<T> type) {
        var filters = conditions.filters();
        var lasting = conditions.filtersWithout(UPDATED_SINCE);
        var mark = request.mark(lasting);
        if (mark.isPresent() && !filters.equals(lasting)) {
            throw Refusal.invalid("mark", "cannot be combined with updatedSince: leave one of them out");
        }
        var after = request.after(filters, Place.class);
        var rows = read(handle, type, mark, after);
        var first = rows.getFirst();
        var next = after.map(place -> new Mark(place.epoch(), place.mark())).orElse(first.now());
        requireOf(first, mark.orElse(next));
        requireOf(first, next);
        var items = rows.stream().filter(row -> row.item() != null).toList();
        var page = Page.of(items, request, filters, row -> place(row, next));
        return MarkedPage.of(new Page<>(items(page), page.nextPageToken()), next, request, lasting);
    }

    private List<Row<T>> read(Handle handle, Class<T> type, Optional<Mark> mark, Optional<Place> after) {
        var byChange = mark.isPresent();
        // Only in a database that was loaded from a dump, rows have numbers of later transactions: those of the dumped
        // one.
        mark.ifPresent(from -> conditions
                .and(order.changedIn() + " >= :mark::text::xid8")
                .and(order.changedIn() + " < pg_snapshot_xmax(pg_current_snapshot())")
                .bind("mark", from.transaction()));
        after.ifPresent(place -> conditions.and(
                byChange
                        ? "(%s, %s) > (:afterChange::text::xid8, :afterId)".formatted(order.changedIn(), order.column())
                        : order.column() + " > :afterId"));
        var sorted = PAGE.formatted(
                sql,
                byChange ? order.changedIn() + ", " + order.column() : order.column(),
                byChange ? "page.changed_in, page.id" : "page.id");
        var query = conditions.applyTo(handle.createQuery(sorted)).bind("limit", request.limit());
        after.ifPresent(place -> query.bind("afterChange", place.changedIn()).bind("afterId", place.id()));
        var item = handle.getConfig(RowMappers.class).findFor(type).orElseThrow();
        return query.map((row, context) -> row(row, byChange, item, context)).list();
    }

    private static <T> Row<T> row(ResultSet row, boolean byChange, RowMapper<T> item, StatementContext context)
            throws SQLException {
        return new Row<>(
                new Mark(row.getLong("epoch"), row.getLong("oldest_running")),
                row.getLong("next_transaction"),
                byChange ? row.getLong("changed") : 0,
                row.getObject("id") == null ? null : item.map(row, context));
    }

    private List<T> items(Page<Row<T>> page) {
        return page.items().stream().map(MarkedList::item).toList();
    }

    private static <T> T item(Row<T> row) {
        return Objects.requireNonNull(row.item());
    }

    private Place place(Row<T> row, Mark next) {
        return new Place(
                next.epoch(), next.transaction(), row.changedIn(), order.id().apply(item(row)));
    }

    private static void requireOf(Row<?> database, Mark mark) {
        if (mark.epoch() != database.now().epoch() || mark.transaction() > database.nextTransaction()) {
            throw new Refusal(
                    410,
                    "mark-expired",
                    "The database has been restarted or restored since: read the whole list again, without a mark");
        }
    }
}
