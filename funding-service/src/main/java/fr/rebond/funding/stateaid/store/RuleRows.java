package fr.rebond.funding.stateaid.store;

import fr.rebond.funding.stateaid.rule.RuleRow;
import fr.rebond.funding.stateaid.rule.Unit;
import fr.rebond.funding.stateaid.rule.Validity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Reads the rows of law. */
public final class RuleRows {

    private static final String APPLYING = """
            SELECT key, valid_from, valid_until, unit, value, legal_reference, source, verified
            FROM state_aid_row
            WHERE valid_from <= :day AND (valid_until IS NULL OR valid_until >= :day)
            ORDER BY key""";

    /** The rows that apply on a day, verified or not. */
    public List<RuleRow> find(Handle handle, LocalDate day) {
        return handle.createQuery(APPLYING)
                .bind("day", day)
                .map((row, context) -> row(row))
                .list();
    }

    private static RuleRow row(ResultSet row) throws SQLException {
        return new RuleRow(
                row.getString("key"),
                new Validity(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                Unit.valueOf(row.getString("unit")),
                row.getString("value"),
                row.getString("legal_reference"),
                row.getString("source"),
                row.getBoolean("verified"));
    }
}
