package fr.rebond.funding.envelope;

import static fr.rebond.kit.actor.Roles.ACCOUNTING_OFFICER;
import static fr.rebond.kit.actor.Roles.AUDITOR;
import static fr.rebond.kit.actor.Roles.AUTHORISING_OFFICER;
import static fr.rebond.kit.actor.Roles.DECISION_MAKER;
import static fr.rebond.kit.actor.Roles.FUNDING_OFFICER;
import static fr.rebond.kit.actor.Roles.PROGRAMME_MANAGER;

import fr.rebond.funding.access.OrganisationAccess;
import fr.rebond.funding.envelope.statement.BalancesView;
import fr.rebond.funding.envelope.statement.LedgerEntryView;
import fr.rebond.funding.envelope.statement.StatementQueries;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What is read of envelopes. A funder reads its own share. */
@ApplicationScoped
public class EnvelopeService {

    private static final String[] READERS_OF_ENTRIES = {
        PROGRAMME_MANAGER, FUNDING_OFFICER, AUTHORISING_OFFICER, ACCOUNTING_OFFICER, AUDITOR
    };

    private final EnvelopeQueries envelopes;
    private final StatementQueries statements;

    EnvelopeService(EnvelopeQueries envelopes, StatementQueries statements) {
        this.envelopes = envelopes;
        this.statements = statements;
    }

    /** Of envelopes, contributions and balances. */
    public static OrganisationAccess reach(Actor actor) {
        return OrganisationAccess.of(
                actor,
                PROGRAMME_MANAGER,
                FUNDING_OFFICER,
                DECISION_MAKER,
                AUTHORISING_OFFICER,
                ACCOUNTING_OFFICER,
                AUDITOR);
    }

    Page<EnvelopeView> list(EnvelopeFilter filter, PageRequest page, Actor actor) {
        return envelopes.list(filter, page, reach(actor));
    }

    EnvelopeView read(UUID id, Actor actor) {
        return envelopes.read(id, reach(actor));
    }

    BalancesView balances(UUID id, Actor actor) {
        var reach = reach(actor);
        envelopes.require(id, reach);
        return statements.balances(id, reach);
    }

    Page<LedgerEntryView> entries(UUID id, PageRequest page, Actor actor) {
        var reach = OrganisationAccess.of(actor, READERS_OF_ENTRIES);
        envelopes.require(id, reach);
        return statements.entries(id, page, reach);
    }
}
