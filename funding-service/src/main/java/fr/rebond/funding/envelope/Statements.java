package fr.rebond.funding.envelope;

import fr.rebond.funding.access.Reach;
import fr.rebond.funding.programme.Organisation;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What the ledger says of an envelope: its balances and its entries. */
@ApplicationScoped
class Statements {

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
            SELECT posting_id, line, kind, business_reference, at, siren, name, account, request_id, instrument, amount
            FROM ledger_entry entry
            JOIN ledger_posting posting ON posting.id = posting_id
            JOIN funder ON funder.id = funder_id
            WHERE entry.envelope_id = :envelope AND (posting_id, line) > (:posting, :line)
              AND (CAST(:siren AS text) IS NULL OR siren = :siren)
            ORDER BY posting_id, line LIMIT :limit""";
    private static final List<String> START = List.of(new UUID(0, 0).toString(), "0");

    private final Jdbi jdbi;

    Statements(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    BalancesView balances(UUID envelope, Reach reach) {
        return BalancesView.of(jdbi.withHandle(handle -> handle.createQuery(BALANCES)
                .bind("envelope", envelope)
                .bind("siren", reach.organisation())
                .map((row, context) -> new BalancesView.OfFunder(
                        new Organisation(row.getString("siren"), row.getString("name")), Balance.of(row)))
                .list()));
    }

    Page<EntryView> entries(UUID envelope, PageRequest page, Reach reach) {
        var filters = "entries of " + envelope;
        var after = page.after(filters, 2).orElse(START);
        var rows = jdbi.withHandle(handle -> handle.createQuery(ENTRIES)
                .bind("envelope", envelope)
                .bind("posting", UUID.fromString(after.getFirst()))
                .bind("line", Integer.parseInt(after.getLast()))
                .bind("siren", reach.organisation())
                .bind("limit", page.limit())
                .map((row, context) -> EntryView.of(row))
                .list());
        return Page.of(
                rows, page, filters, entry -> List.of(entry.postingId().toString(), Integer.toString(entry.line())));
    }
}
