package fr.rebond.kit.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The rows that are not published yet, read and marked on the connection of the relay. */
final class UnpublishedRows {

    /** Payload of a batch in bytes. Above it, a batch has one row. */
    static final int LARGEST_BATCH = 8 * 1024 * 1024;

    /** Payloads that a batch leaves out are neither read nor sent: the size of a value is known without reading it. */
    private static final String NEXT = """
            SELECT %s
            FROM (SELECT *, row_number() OVER backlog AS place, sum(octet_length(payload)) OVER backlog AS bytes
                  FROM (SELECT * FROM outbox WHERE published_at IS NULL ORDER BY seq LIMIT ?) AS oldest
                  WINDOW backlog AS (ORDER BY seq ROWS UNBOUNDED PRECEDING)) AS batch
            WHERE place = 1 OR bytes <= ? ORDER BY seq
            """.formatted(OutboxRow.COLUMNS);

    private static final String RAISE =
            "UPDATE relay_state SET last_position = last_position + ? WHERE last_position = ?";
    private static final String MARK = """
            UPDATE outbox SET published_at = clock_timestamp(), position = ? + sent.place
            FROM unnest(?::bigint[]) WITH ORDINALITY AS sent (seq, place)
            WHERE outbox.seq = sent.seq AND outbox.published_at IS NULL
            """;

    private final Connection database;
    private final int mostRows;

    UnpublishedRows(Connection database, int mostRows) {
        this.database = database;
        this.mostRows = mostRows;
    }

    long lastPosition() throws SQLException {
        try (var statement = database.prepareStatement("SELECT last_position FROM relay_state");
                var row = statement.executeQuery()) {
            row.next();
            var position = row.getLong(1);
            database.commit();
            return position;
        }
    }

    /** The oldest rows, in their order: one at least if there are any, and no more than a batch may hold. */
    List<OutboxRow> next() throws SQLException {
        try (var statement = database.prepareStatement(NEXT)) {
            statement.setInt(1, mostRows);
            statement.setInt(2, LARGEST_BATCH);
            var rows = new ArrayList<OutboxRow>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(OutboxRow.of(result));
                }
            }
            database.commit();
            return rows;
        }
    }

    /** Assigns the positions after the last one. @throws SQLException if another relay has done so since */
    void mark(List<OutboxRow> rows, long lastPosition) throws SQLException {
        try (var statement = database.prepareStatement(RAISE)) {
            statement.setLong(1, rows.size());
            statement.setLong(2, lastPosition);
            if (statement.executeUpdate() != 1) {
                database.rollback();
                throw new SQLException("another relay has published since");
            }
        }
        try (var statement = database.prepareStatement(MARK)) {
            statement.setLong(1, lastPosition);
            statement.setArray(
                    2,
                    database.createArrayOf(
                            "bigint", rows.stream().map(OutboxRow::seq).toArray()));
            if (statement.executeUpdate() != rows.size()) {
                database.rollback();
                throw new SQLException("another relay has marked these rows");
            }
        }
        database.commit();
    }
}
