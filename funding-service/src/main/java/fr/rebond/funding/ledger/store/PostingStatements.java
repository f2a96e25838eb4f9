package fr.rebond.funding.ledger.store;

import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.AccountType;
import fr.rebond.funding.ledger.Funder;
import fr.rebond.funding.ledger.Instrument;
import fr.rebond.funding.ledger.book.Book;
import fr.rebond.funding.ledger.movement.Movement;
import fr.rebond.funding.ledger.posting.Entry;
import fr.rebond.funding.ledger.posting.LegalBasis;
import fr.rebond.funding.ledger.posting.Posting;
import fr.rebond.funding.ledger.posting.PostingKind;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Statements on postings and their entries. */
final class PostingStatements {

    /** A single statement, to keep the lock on the envelope short. */
    private static final String WRITE = """
            WITH posting AS (
                INSERT INTO ledger_posting
                    (id, envelope_id, kind, business_reference, reverses, deliberation, legal_basis, at, actor)
                VALUES (:posting, :envelope, :kind, :reference, CAST(:reverses AS uuid), :deliberation, :legalBasis, :at, :actor)
            ), envelope_balances AS (
                UPDATE envelope SET funders = :funders, pledged = :pledged, confirmed = :confirmed, available = :available
                WHERE :movesEnvelope AND id = :envelope
            ), request_balances AS (
                UPDATE request_balance
                SET reserved = :reserved, committed_grant = :committed_grant, committed_advance = :committed_advance,
                    paid = :paid, outstanding = :outstanding
                WHERE request_id = CAST(:request AS uuid)
            )
            INSERT INTO ledger_entry (envelope_id, posting_id, line, funder_id, account, request_id, instrument, amount)
            SELECT :envelope, :posting, line, funder_id, account, request_id, instrument, amount
            FROM unnest(:entryFunders, :entryAccounts, :entryRequests, :entryInstruments, :entryAmounts)
                WITH ORDINALITY AS entry (funder_id, account, request_id, instrument, amount, line)""";

    private static final String FIND = """
            SELECT posting.id, posting.envelope_id, reverses, deliberation, legal_basis,
                   funder_id, array_position(funders, funder_id) AS seniority, account, request_id, instrument, amount
            FROM ledger_posting posting
            JOIN envelope ON envelope.id = posting.envelope_id
            JOIN ledger_entry entry ON entry.envelope_id = posting.envelope_id AND entry.posting_id = posting.id
            WHERE kind = :kind AND business_reference = :reference
            ORDER BY line""";

    private PostingStatements() {}

    static void write(Handle handle, UUID envelope, Movement movement, Posting posting, Book after, Stamp stamp) {
        var update = handle.createUpdate(WRITE)
                .registerArrayType(BigDecimal.class, "numeric")
                .bind("posting", stamp.id())
                .bind("envelope", envelope)
                .bind("kind", posting.kind().name())
                .bind("reference", posting.reference())
                .bindByType("reverses", posting.reverses(), UUID.class)
                .bind("deliberation", basis(posting, LegalBasis::deliberation))
                .bind("legalBasis", basis(posting, LegalBasis::text))
                .bind("at", stamp.at())
                .bind("actor", stamp.actor())
                .bind("movesEnvelope", movement.movesEnvelope())
                .bindArray("funders", UUID.class, each(after.funders(), Funder::id))
                .bindByType("request", movement.request().orElse(null), UUID.class);
        bindBalance(update, "pledged", after, Account.PLEDGED);
        bindArray(
                update,
                "confirmed",
                Columns.array(after.funders(), after.of(Account.CONFIRMED).negated()));
        bindBalance(update, "available", after, Account.AVAILABLE);
        // Without a request, these values are zero and no row is updated.
        RequestStatements.columns(movement.request().orElse(envelope))
                .forEach((account, column) -> bindBalance(update, column, after, account));
        var entries = posting.entries();
        update.bindArray(
                        "entryFunders",
                        UUID.class,
                        each(entries, entry -> entry.funder().id()))
                .bindArray(
                        "entryAccounts",
                        String.class,
                        each(entries, entry -> entry.account().type().name()))
                .bindArray(
                        "entryRequests",
                        UUID.class,
                        each(entries, entry -> entry.account().request()))
                .bindArray("entryInstruments", String.class, each(entries, PostingStatements::instrument));
        bindArray(update, "entryAmounts", entries.stream().map(Entry::amount).toList());
        update.execute();
    }

    static Optional<Ledger.RecordedPosting> find(Handle handle, PostingKind kind, String reference) {
        var rows = handle.createQuery(FIND)
                .bind("kind", kind.name())
                .bind("reference", reference)
                .map((row, context) -> row(row))
                .list();
        return rows.stream().findFirst().map(first -> {
            var entries = rows.stream().map(Row::entry).toList();
            var posting = new Posting(kind, reference, first.reverses(), first.legalBasis(), entries);
            return new Ledger.RecordedPosting(first.id(), first.envelope(), posting);
        });
    }

    private record Row(
            UUID id,
            UUID envelope,
            @Nullable UUID reverses,
            @Nullable LegalBasis legalBasis,
            Entry entry) {}

    private static Row row(ResultSet row) throws SQLException {
        var deliberation = row.getString("deliberation");
        var instrument = row.getString("instrument");
        var account = new Account(
                AccountType.valueOf(row.getString("account")),
                row.getObject("request_id", UUID.class),
                instrument == null ? null : Instrument.valueOf(instrument));
        var funder = new Funder(row.getObject("funder_id", UUID.class), row.getInt("seniority"));
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("envelope_id", UUID.class),
                row.getObject("reverses", UUID.class),
                deliberation == null ? null : new LegalBasis(deliberation, row.getString("legal_basis")),
                new Entry(funder, account, row.getBigDecimal("amount")));
    }

    private static void bindBalance(Update update, String column, Book after, Account account) {
        bindArray(update, column, Columns.array(after.funders(), after.of(account)));
    }

    private static void bindArray(Update update, String name, List<BigDecimal> amounts) {
        update.bindArray(name, BigDecimal.class, amounts);
    }

    private static @Nullable String basis(Posting posting, Function<LegalBasis, String> part) {
        return posting.legalBasis() == null ? null : part.apply(posting.legalBasis());
    }

    private static @Nullable String instrument(Entry entry) {
        var instrument = entry.account().instrument();
        return instrument == null ? null : instrument.name();
    }

    private static <T, R extends @Nullable Object> List<R> each(List<T> all, Function<T, R> part) {
        return all.stream().map(part).toList();
    }
}
