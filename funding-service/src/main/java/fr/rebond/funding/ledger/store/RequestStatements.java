package fr.rebond.funding.ledger.store;

import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.Instrument;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Statements on the row with the balances of a request. */
final class RequestStatements {

    private static final String LOCK = """
            INSERT INTO request_balance (request_id, envelope_id)
            SELECT :request, id FROM envelope WHERE id = :envelope
            ON CONFLICT (request_id) DO UPDATE SET envelope_id = request_balance.envelope_id
            RETURNING envelope_id, request_id, reserved, committed_grant, committed_advance, paid, outstanding""";

    private RequestStatements() {}

    /** Locks the row of the request, and creates it if necessary. */
    static RequestRow lock(Handle handle, UUID envelope, UUID request) {
        return handle.createQuery(LOCK)
                .bind("request", request)
                .bind("envelope", envelope)
                .map((row, context) -> {
                    var owner = row.getObject("envelope_id", UUID.class);
                    if (!owner.equals(envelope)) {
                        throw new IllegalArgumentException("request " + request + " belongs to envelope " + owner);
                    }
                    return read(row);
                })
                .findOne()
                .orElseThrow(() -> new NoSuchElementException("no envelope " + envelope));
    }

    /** The accounts of a request, with their columns. */
    static Map<Account, String> columns(UUID request) {
        return Map.of(
                Account.reserved(request), "reserved",
                Account.committed(request, Instrument.GRANT), "committed_grant",
                Account.committed(request, Instrument.ADVANCE), "committed_advance",
                Account.paid(request), "paid",
                Account.outstanding(request), "outstanding");
    }

    /** {@link RequestRow#NONE} if the row has no request. */
    static RequestRow read(ResultSet row) throws SQLException {
        var request = row.getObject("request_id", UUID.class);
        if (request == null) {
            return RequestRow.NONE;
        }
        var stored = new HashMap<Account, List<BigDecimal>>();
        for (var column : columns(request).entrySet()) {
            stored.put(column.getKey(), Columns.amounts(row, column.getValue()));
        }
        return new RequestRow(stored);
    }
}
