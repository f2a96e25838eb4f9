package fr.rebond.funding.stateaid.law;

import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.record.Recorder;
import fr.rebond.kit.trail.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The rows of law, by kind: regimes are names, rates all others. */
@ApplicationScoped
class LawRows {

    private static final String SELECT = """
            SELECT id, key, valid_from, valid_until, unit, value, legal_reference, source, verified, version
            FROM state_aid_row WHERE (unit = 'NAME') = :regimes""";

    private final Jdbi jdbi;
    private final Recorder recorder;

    LawRows(Jdbi jdbi, Recorder recorder) {
        this.jdbi = jdbi;
        this.recorder = recorder;
    }

    Page<LawRow> list(boolean regimes, PageRequest page) {
        var filters = regimes ? "regimes" : "rates";
        var after = page.after(filters, 2).orElse(List.of("", "0001-01-01"));
        var rows = jdbi.withHandle(handle -> handle.createQuery(
                        SELECT + " AND (key, valid_from) > (:key, :from) ORDER BY key, valid_from LIMIT :limit")
                .bind("regimes", regimes)
                .bind("key", after.getFirst())
                .bind("from", LocalDate.parse(after.getLast()))
                .bind("limit", page.limit())
                .mapTo(LawRow.class)
                .list());
        return Page.of(
                rows, page, filters, row -> List.of(row.key(), row.validFrom().toString()));
    }

    LawRow read(boolean regimes, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " AND id = :id")
                        .bind("regimes", regimes)
                        .bind("id", id)
                        .mapTo(LawRow.class)
                        .findOne())
                .orElseThrow(() -> Refusal.notFound("row", id));
    }

    @Transactional
    LawRow verify(boolean regimes, UUID id, Verification verification, IfMatch expected) {
        var row = read(regimes, id);
        expected.matches(row.version());
        var changed = jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE state_aid_row SET verified = :verified, source = :source, version = version + 1
                        WHERE id = :id AND version = :version""")
                .bind("verified", verification.verified())
                .bind("source", verification.source())
                .bind("id", id)
                .bind("version", row.version())
                .execute());
        if (changed == 0) {
            throw new Refusal(412, "precondition-failed", "It was changed meanwhile");
        }
        var from = Verification.Status.of(row.verified());
        var to = Verification.Status.of(verification.verified());
        recorder.record(
                new Transition("state-aid-row", id, "verified", from, to, verification.source(), recorder.now()));
        return read(regimes, id);
    }
}
