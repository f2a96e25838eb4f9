package fr.rebond.funding.envelope.statement;

import fr.rebond.funding.Organisation;
import fr.rebond.funding.access.OrganisationAccess;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.query.Conditions;
import fr.rebond.kit.query.Keyset;
import fr.rebond.kit.query.Lists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
public class StatementQueries {

    private static final String BALANCES = """
            SELECT funder.siren, funder.name, part.pledged, part.confirmed, part.available,
                   coalesce(sum(request.reserved), 0) AS reserved,
                   coalesce(sum(request.committed_grant), 0) AS committed_grant,
                   coalesce(sum(request.committed_advance), 0) AS committed_advance,
                   coalesce(sum(request.paid), 0) AS paid, coalesce(sum(request.outstanding), 0) AS outstanding
            FROM envelope_funder part
            JOIN funder ON funder.id = part.funder_id
            LEFT JOIN request_funder request
                ON request.envelope_id = part.envelope_id AND request.funder_id = part.funder_id
            WHERE part.envelope_id = :envelope AND (CAST(:siren AS text) IS NULL OR funder.siren = :siren)
            GROUP BY funder.siren, funder.name, part.pledged, part.confirmed, part.available, part.seniority
            ORDER BY part.seniority""";
    private static final String ENTRIES = """
            SELECT posting_id, line, kind, business_reference AS reference, at, siren AS funder_siren,
                   name AS funder_name, account, request_id, instrument,
                   CASE WHEN amount > 0 THEN 'DEBIT' ELSE 'CREDIT' END AS side, abs(amount) AS amount
            FROM ledger_entry entry
            JOIN ledger_posting posting ON posting.id = posting_id
            JOIN funder ON funder.id = funder_id
            <where> ORDER BY posting_id, line LIMIT :limit""";

    /** The sort key of an entry. */
    private record Position(UUID posting, int line) {}

    private final Lists lists;
    private final Jdbi jdbi;

    StatementQueries(Lists lists, Jdbi jdbi) {
        this.lists = lists;
        this.jdbi = jdbi;
    }

    public BalancesView balances(UUID envelope, OrganisationAccess access) {
        return BalancesView.of(jdbi.withHandle(handle -> handle.createQuery(BALANCES)
                .bind("envelope", envelope)
                .bind("siren", access.organisation())
                .map((row, context) -> new BalancesView.OfFunder(
                        new Organisation(row.getString("siren"), row.getString("name")), Balance.of(row)))
                .list()));
    }

    public Page<LedgerEntryView> entries(UUID envelope, PageRequest page, OrganisationAccess access) {
        var conditions = new Conditions().and("entry.envelope_id = :envelope").bind("envelope", envelope);
        var keyset = new Keyset<LedgerEntryView, Position>(
                "(posting_id, line) > (:after.posting, :after.line)",
                Position.class,
                entry -> new Position(entry.postingId(), entry.line()));
        return lists.page(ENTRIES, access.restrict(conditions, "siren"), keyset, page, LedgerEntryView.class);
    }
}
