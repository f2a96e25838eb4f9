package fr.rebond.funding.envelope;

import fr.rebond.funding.access.FundingAccess;
import fr.rebond.funding.access.FundingAccess.Rows;
import fr.rebond.kit.page.MarkedPage;
import fr.rebond.kit.page.MarkedPageRequest;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.query.ChangeOrder;
import fr.rebond.kit.query.Conditions;
import fr.rebond.kit.query.Lists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads envelopes. They are not entities, because the ledger owns the balances in their rows. */
@ApplicationScoped
public class EnvelopeQueries {

    private static final String ENVELOPES = """
            SELECT id, laureate_id, territory_id, territory_name, call_code, status, target_amount AS target, lead_siren,
                   region_codes, opened_on, sample, updated_at, version, x.changed_in
            FROM envelope x JOIN envelope_label ON envelope_id = id
            <where>
            """;

    /** A funder has access to the envelopes that it contributes to. */
    private static final Rows ROWS = Rows.sql(
            "EXISTS (SELECT FROM contribution c WHERE c.envelope_id = x.id AND c.siren = :organisation)", "x.id");

    private final Lists lists;
    private final Jdbi jdbi;

    EnvelopeQueries(Lists lists, Jdbi jdbi) {
        this.lists = lists;
        this.jdbi = jdbi;
    }

    public Optional<EnvelopeKey> findByLaureate(UUID laureate) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id, call_code FROM envelope JOIN envelope_label ON envelope_id = id WHERE laureate_id = :laureate")
                .bind("laureate", laureate)
                .mapTo(EnvelopeKey.class)
                .findOne());
    }

    /** Official codes of the régions of the territory. */
    public List<String> regionCodes(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT unnest(region_codes) FROM envelope_label WHERE envelope_id = :id")
                        .bind("id", id)
                        .mapTo(String.class)
                        .list());
    }

    /** @throws Refusal 404 if the envelope does not exist, or the caller may not see it */
    public EnvelopeKey getKey(UUID id, FundingAccess access) {
        var envelope = get(id, access);
        return new EnvelopeKey(envelope.id(), envelope.callCode());
    }

    /** @throws Refusal 404 if the envelope does not exist, or the caller may not see it */
    EnvelopeView get(UUID id, FundingAccess access) {
        var conditions = access.restrict(new Conditions().and("id = :id").bind("id", id), ROWS);
        return lists.rows(ENVELOPES + " LIMIT :limit", conditions, 1, EnvelopeView.class).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("envelope", id));
    }

    MarkedPage<EnvelopeView> list(EnvelopeFilter filter, MarkedPageRequest page, FundingAccess access) {
        var conditions = access.restrict(filter.conditions(), ROWS);
        var order = ChangeOrder.of("x", EnvelopeView::id);
        return lists.page(ENVELOPES, conditions, order, page, EnvelopeView.class);
    }
}
