package fr.rebond.funding.stateaid.law;

import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.query.Conditions;
import fr.rebond.kit.query.Keyset;
import fr.rebond.kit.query.Lists;
import fr.rebond.kit.record.Recorder;
import fr.rebond.kit.trail.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads and verifies the rows of law. */
@ApplicationScoped
class StateAidRowService {

    private static final String ROWS = """
            SELECT id, key, valid_from, valid_until, unit, value, legal_reference, source, verified, version
            FROM state_aid_row <where> ORDER BY key, valid_from LIMIT :limit""";

    /** The sort key of a row. */
    private record Position(String key, String validFrom) {}

    /** A regime has the unit NAME. Rates and thresholds have any other unit. */
    enum Kind {
        REGIME,
        RATE
    }

    private final Lists lists;
    private final Jdbi jdbi;
    private final Recorder recorder;

    StateAidRowService(Lists lists, Jdbi jdbi, Recorder recorder) {
        this.lists = lists;
        this.jdbi = jdbi;
        this.recorder = recorder;
    }

    Page<StateAidRowView> list(Kind kind, PageRequest page) {
        var keyset = new Keyset<StateAidRowView, Position>(
                "(key, valid_from) > (:after.key, CAST(:after.validFrom AS date))",
                Position.class,
                row -> new Position(row.key(), row.validFrom().toString()));
        return lists.page(ROWS, conditions(kind), keyset, page, StateAidRowView.class);
    }

    /** @throws Refusal 404 if no row of this kind has the id */
    StateAidRowView read(Kind kind, UUID id) {
        var conditions = conditions(kind).and("id = :id").bind("id", id);
        return lists.rows(ROWS, conditions, 1, StateAidRowView.class).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("row", id));
    }

    private static Conditions conditions(Kind kind) {
        return new Conditions().and("(unit = 'NAME') = :regimes").bind("regimes", kind == Kind.REGIME);
    }

    @Transactional
    StateAidRowView verify(Kind kind, UUID id, VerificationForm verification, IfMatch expected) {
        var row = read(kind, id);
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
            throw new Refusal(412, "precondition-failed", "It has been changed since you read it: read it again");
        }
        var from = VerificationForm.Status.of(row.verified());
        var to = VerificationForm.Status.of(verification.verified());
        recorder.record(
                new Transition("state-aid-row", id, "verified", from, to, verification.source(), recorder.now()));
        return read(kind, id);
    }
}
