package fr.rebond.funding.ledger.store;

import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.Instrument;
import fr.rebond.funding.ledger.PerFunder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Statements on the row that holds the balances of one request. */
final class RequestStatements {

    private static final String LOCK = """
            INSERT INTO request_balance (request_id, envelope_id)
            SELECT :request, id FROM envelope WHERE id = :envelope
            ON CONFLICT (request_id) DO UPDATE SET envelope_id = request_balance.envelope_id
            RETURNING envelope_id""";

    private RequestStatements() {}

    /** Creates the row of the request where there is none, and locks it either way. */
    static void lock(Handle handle, UUID envelope, UUID request) {
        var owner = handle.createQuery(LOCK)
                .bind("request", request)
                .bind("envelope", envelope)
                .mapTo(UUID.class)
                .findOne()
                .orElseThrow(() -> new NoSuchElementException("no envelope " + envelope));
        if (!owner.equals(envelope)) {
            throw new IllegalArgumentException("request " + request + " belongs to envelope " + owner);
        }
    }

    /** The accounts of a request and the columns they are stored in. */
    static Map<Account, String> columns(UUID request) {
        return Map.of(
                Account.reserved(request), "reserved",
                Account.committed(request, Instrument.GRANT), "committed_grant",
                Account.committed(request, Instrument.ADVANCE), "committed_advance",
                Account.paid(request), "paid",
                Account.outstanding(request), "outstanding");
    }

    /** Balances of the request in this row; none if the row is of an envelope alone. */
    static Map<Account, PerFunder> balances(ResultSet row) throws SQLException {
        var request = row.getObject("request_id", UUID.class);
        if (request == null) {
            return Map.of();
        }
        var funders = Columns.funders(row);
        var balances = new HashMap<Account, PerFunder>();
        for (var column : columns(request).entrySet()) {
            balances.put(column.getKey(), Columns.perFunder(row, column.getValue(), funders));
        }
        return balances;
    }
}
