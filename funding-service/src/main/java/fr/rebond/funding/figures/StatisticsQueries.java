package fr.rebond.funding.figures;

import fr.rebond.kit.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StatisticsQueries {

    private static final String MONEY = """
            SELECT (SELECT count(*) FROM selected) AS envelopes, part.*, request.*
            FROM (SELECT coalesce(sum(pledged), 0) AS pledged, coalesce(sum(confirmed), 0) AS confirmed,
                         coalesce(sum(available), 0) AS available
                  FROM selected JOIN envelope_funder ON envelope_funder.envelope_id = selected.id) part,
                 (SELECT coalesce(sum(reserved), 0) AS reserved,
                         coalesce(sum(committed_grant + committed_advance), 0) AS committed,
                         coalesce(sum(paid + outstanding), 0) AS paid
                  FROM selected JOIN request_funder ON request_funder.envelope_id = selected.id) request""";
    private static final String SELECTED = """
            WITH selected AS (
                SELECT envelope_id AS id FROM envelope_label
                WHERE (CAST(:call AS text) IS NULL OR call_code = :call) AND (:early OR announced_on IS NOT NULL))
            """;
    private static final String STATUSES = """
            SELECT status, count(*) AS number FROM funding_request
            WHERE envelope_id IN (SELECT id FROM selected) GROUP BY status ORDER BY status""";

    private final Jdbi jdbi;

    StatisticsQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param call  code of the call; null for all calls
     * @param early whether envelopes count whose label is not public yet
     */
    EnvelopeStatisticsView read(@Nullable String call, boolean early) {
        var byStatus = new TreeMap<String, Long>();
        return jdbi.withHandle(handle -> {
            handle.createQuery(SELECTED + STATUSES)
                    .bind("call", call)
                    .bind("early", early)
                    .map((row, context) -> byStatus.put(row.getString("status"), row.getLong("number")))
                    .list();
            return handle.createQuery(SELECTED + MONEY)
                    .bind("call", call)
                    .bind("early", early)
                    .map((row, context) -> statistics(row, byStatus))
                    .one();
        });
    }

    private static EnvelopeStatisticsView statistics(ResultSet row, Map<String, Long> byStatus) throws SQLException {
        return new EnvelopeStatisticsView(
                row.getLong("envelopes"),
                Money.euros(row.getBigDecimal("pledged")),
                Money.euros(row.getBigDecimal("confirmed")),
                Money.euros(row.getBigDecimal("available")),
                Money.euros(row.getBigDecimal("reserved")),
                Money.euros(row.getBigDecimal("committed")),
                Money.euros(row.getBigDecimal("paid")),
                byStatus);
    }
}
