package fr.rebond.funding.ledger.store;

import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.EnvelopeStatus;
import fr.rebond.funding.ledger.PerFunder;
import fr.rebond.funding.ledger.book.Book;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Statements on the row of an envelope, the only contended lock of the service. */
final class EnvelopeStatements {

    /** If the latest version of the row does not meet the condition, the statement neither waits nor locks. */
    private static final String LOCK = """
            UPDATE envelope SET ledger_version = ledger_version + 1
            WHERE id = :envelope
              AND (status = 'OPEN' OR NOT :spends)
              AND (SELECT coalesce(sum(amount), 0) FROM unnest(available) AS amount) >= :needed
            RETURNING status, funders, pledged, confirmed, available""";

    private static final String READ = """
            SELECT status, funders, pledged, confirmed, available,
                   request_id, reserved, committed_grant, committed_advance, paid, outstanding
            FROM envelope
            LEFT JOIN request_balance request ON request.request_id = CAST(:request AS uuid) AND request.envelope_id = id
            WHERE id = :envelope""";

    private EnvelopeStatements() {}

    /**
     * Locks the envelope and returns its balances, if it has {@code needed} euros AVAILABLE and, when the movement
     * spends, is not frozen.
     */
    static Optional<Book> lock(Handle handle, UUID envelope, boolean spends, BigDecimal needed) {
        return handle.createQuery(LOCK)
                .bind("envelope", envelope)
                .bind("spends", spends)
                .bind("needed", needed)
                .map((row, context) -> book(row))
                .findOne();
    }

    static Book read(Handle handle, UUID envelope, @Nullable UUID request) {
        return handle.createQuery(READ)
                .bind("envelope", envelope)
                .bindByType("request", request, UUID.class)
                .map((row, context) -> RequestStatements.read(row).in(book(row)))
                .findOne()
                .orElseThrow(() -> new NoSuchElementException("no envelope " + envelope));
    }

    private static Book book(ResultSet row) throws SQLException {
        var funders = Columns.funders(row);
        var pledged = Columns.perFunder(Columns.amounts(row, "pledged"), funders);
        var balances = new HashMap<Account, PerFunder>();
        balances.put(Account.PLEDGED, pledged);
        balances.put(Account.PLEDGE_CONTRA, pledged.negated());
        balances.put(
                Account.CONFIRMED,
                Columns.perFunder(Columns.amounts(row, "confirmed"), funders).negated());
        balances.put(Account.AVAILABLE, Columns.perFunder(Columns.amounts(row, "available"), funders));
        return new Book(EnvelopeStatus.valueOf(row.getString("status")), funders, balances);
    }
}
