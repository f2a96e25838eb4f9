package fr.rebond.funding.envelope;

import fr.rebond.funding.access.OrganisationAccess;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.query.Conditions;
import fr.rebond.kit.query.Keyset;
import fr.rebond.kit.query.Lists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads envelopes. Never as managed entities: the balances on their row belong to the ledger. */
@ApplicationScoped
public class EnvelopeQueries {

    private static final String ENVELOPES = """
            SELECT id, laureate_id, territory_id, territory_name, call_code, status, target_amount AS target, lead_siren,
                   region_codes, opened_on, sample, updated_at, version
            FROM envelope JOIN envelope_label ON envelope_id = id
            <where> ORDER BY id LIMIT :limit
            """;
    private static final String OF_FUNDER = """
            EXISTS (SELECT FROM contribution WHERE contribution.envelope_id = envelope.id AND siren = :funder)""";

    private final Lists lists;
    private final Jdbi jdbi;

    EnvelopeQueries(Lists lists, Jdbi jdbi) {
        this.lists = lists;
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
        return read(id, new OrganisationAccess.Everything()).regionCodes();
    }

    public EnvelopeKey require(UUID id, OrganisationAccess reach) {
        var envelope = read(id, reach);
        return new EnvelopeKey(envelope.id(), envelope.callCode());
    }

    /** @throws Refusal 404 if there is none that the caller reaches */
    EnvelopeView read(UUID id, OrganisationAccess access) {
        var conditions = restrict(new Conditions().and("id = :id").bind("id", id), access);
        return lists.rows(ENVELOPES, conditions, 1, EnvelopeView.class).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("envelope", id));
    }

    Page<EnvelopeView> list(EnvelopeFilter filter, PageRequest page, OrganisationAccess access) {
        var conditions = restrict(filter.conditions(), access);
        return lists.page(ENVELOPES, conditions, Keyset.byId("id", EnvelopeView::id), page, EnvelopeView.class);
    }

    /** A funder reaches the envelopes that it contributes to. */
    private static Conditions restrict(Conditions conditions, OrganisationAccess access) {
        return switch (access) {
            case OrganisationAccess.Everything() -> conditions;
            case OrganisationAccess.Own(var siren) -> conditions.and(OF_FUNDER).bind("funder", siren);
        };
    }
}
