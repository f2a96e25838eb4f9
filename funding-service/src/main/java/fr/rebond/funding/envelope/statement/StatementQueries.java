package fr.rebond.funding.envelope.statement;

import fr.rebond.funding.access.FundingAccess;
import fr.rebond.funding.access.FundingAccess.Rows;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.query.Conditions;
import fr.rebond.kit.query.Keyset;
import fr.rebond.kit.query.Lists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class StatementQueries {

    private static final String BALANCES = """
            SELECT funder.siren AS funder_siren, funder.name AS funder_name, x.pledged, x.confirmed, x.available,
                   coalesce(sum(request.reserved), 0) AS reserved,
                   coalesce(sum(request.committed_grant), 0) AS committed_grant,
                   coalesce(sum(request.committed_advance), 0) AS committed_advance,
                   coalesce(sum(request.paid), 0) AS paid, coalesce(sum(request.outstanding), 0) AS outstanding
            FROM envelope_funder x
            JOIN funder ON funder.id = x.funder_id
            LEFT JOIN request_funder request
                ON request.envelope_id = x.envelope_id AND request.funder_id = x.funder_id
            <where>
            GROUP BY funder.siren, funder.name, x.pledged, x.confirmed, x.available, x.seniority
            ORDER BY x.seniority""";
    private static final String ENTRIES = """
            SELECT posting_id, line, kind, business_reference AS reference, at, siren AS funder_siren,
                   name AS funder_name, account, request_id, instrument,
                   CASE WHEN amount > 0 THEN 'DEBIT' ELSE 'CREDIT' END AS side, abs(amount) AS amount
            FROM ledger_entry x
            JOIN ledger_posting posting ON posting.id = posting_id
            JOIN funder ON funder.id = funder_id
            <where> ORDER BY posting_id, line LIMIT :limit""";

    /** A funder sees its own lines. */
    private static final Rows ROWS = Rows.sql("funder.siren = :organisation", "x.envelope_id");

    /** The sort key of an entry. */
    private record Position(UUID posting, int line) {}

    private final Lists lists;

    StatementQueries(Lists lists) {
        this.lists = lists;
    }

    public BalancesView balances(UUID envelope, FundingAccess access) {
        var conditions = new Conditions().and("x.envelope_id = :envelope").bind("envelope", envelope);
        return BalancesView.of(lists.rows(BALANCES, access.restrict(conditions, ROWS), BalancesView.OfFunder.class));
    }

    public Page<LedgerEntryView> entries(UUID envelope, PageRequest page, FundingAccess access) {
        var conditions = new Conditions().and("x.envelope_id = :envelope").bind("envelope", envelope);
        var keyset = new Keyset<LedgerEntryView, Position>(
                "(posting_id, line) > (:after.posting, :after.line)",
                Position.class,
                entry -> new Position(entry.postingId(), entry.line()));
        return lists.page(ENTRIES, access.restrict(conditions, ROWS), keyset, page, LedgerEntryView.class);
    }
}
