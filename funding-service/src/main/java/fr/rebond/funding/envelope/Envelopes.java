package fr.rebond.funding.envelope;

import fr.rebond.funding.access.Reach;
import fr.rebond.funding.ledger.EnvelopeStatus;
import fr.rebond.kit.money.Money;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads envelopes. Never as managed entities: the balances on their row belong to the ledger. */
@ApplicationScoped
public class Envelopes {

    private static final String SELECT = """
            SELECT id, laureate_id, territory_id, territory_name, call_code, status, target_amount, lead_siren,
                   region_codes, opened_on, sample, updated_at, version
            FROM envelope JOIN envelope_label ON envelope_id = id
            WHERE (CAST(:siren AS text) IS NULL OR EXISTS (
                SELECT FROM contribution WHERE contribution.envelope_id = envelope.id AND siren = :siren))""";
    private static final String ONE = SELECT + " AND id = :id";
    private static final String LIST = SELECT + """
             AND (CAST(:laureate AS uuid) IS NULL OR laureate_id = :laureate)
             AND (CAST(:territory AS uuid) IS NULL OR territory_id = :territory)
             AND (CAST(:call AS text) IS NULL OR call_code = :call)
             AND (CAST(:region AS text) IS NULL OR :region = ANY (region_codes))
             AND (CAST(:epci AS text) IS NULL OR :epci = ANY (member_sirens))
             AND (CAST(:updatedSince AS timestamptz) IS NULL OR updated_at >= :updatedSince)
             AND id > :after ORDER BY id LIMIT :limit""";
    private static final UUID FIRST = new UUID(0, 0);

    private final Jdbi jdbi;

    Envelopes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<EnvelopeKey> ofLaureate(UUID laureate) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id, call_code FROM envelope JOIN envelope_label ON envelope_id = id WHERE laureate_id = :laureate")
                .bind("laureate", laureate)
                .mapTo(EnvelopeKey.class)
                .findOne());
    }

    /** Codes of the régions of its territory. */
    public List<String> regions(UUID id) {
        return read(id, new Reach.Everything()).regionCodes();
    }

    EnvelopeKey require(UUID id, Reach reach) {
        var envelope = read(id, reach);
        return new EnvelopeKey(envelope.id(), envelope.callCode());
    }

    /** @throws Refusal 404 if there is none within reach */
    EnvelopeView read(UUID id, Reach reach) {
        return jdbi.withHandle(handle -> handle.createQuery(ONE)
                        .bind("id", id)
                        .bind("siren", reach.organisation())
                        .map((row, context) -> view(row))
                        .findOne())
                .orElseThrow(() -> Refusal.notFound("envelope", id));
    }

    Page<EnvelopeView> list(EnvelopeFilter filter, PageRequest page, Reach reach) {
        var filters = filter.text();
        var after = page.after(filters, 1)
                .map(keys -> UUID.fromString(keys.getFirst()))
                .orElse(FIRST);
        var rows = jdbi.withHandle(handle -> handle.createQuery(LIST)
                .bind("siren", reach.organisation())
                .bindByType("laureate", filter.laureate(), UUID.class)
                .bindByType("territory", filter.territory(), UUID.class)
                .bind("call", filter.call())
                .bind("region", filter.region())
                .bind("epci", filter.epci())
                .bindByType("updatedSince", filter.updatedSince(), OffsetDateTime.class)
                .bind("after", after)
                .bind("limit", page.limit())
                .map((row, context) -> view(row))
                .list());
        return Page.of(rows, page, filters, view -> List.of(view.id().toString()));
    }

    private static EnvelopeView view(ResultSet row) throws SQLException {
        return new EnvelopeView(
                row.getObject("id", UUID.class),
                row.getObject("laureate_id", UUID.class),
                row.getObject("territory_id", UUID.class),
                row.getString("territory_name"),
                row.getString("call_code"),
                EnvelopeStatus.valueOf(row.getString("status")),
                Money.euros(row.getBigDecimal("target_amount")),
                row.getString("lead_siren"),
                List.of((String[]) row.getArray("region_codes").getArray()),
                row.getObject("opened_on", LocalDate.class),
                row.getBoolean("sample"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
