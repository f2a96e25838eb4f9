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
import fr.rebond.kit.page.MarkedPage;
import fr.rebond.kit.page.MarkedPageRequest;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class EnvelopeService {

    private static final String[] READERS_OF_ENTRIES = {
        PROGRAMME_MANAGER, FUNDING_OFFICER, AUTHORISING_OFFICER, ACCOUNTING_OFFICER, AUDITOR
    };

    private final EnvelopeQueries queries;
    private final StatementQueries statements;

    EnvelopeService(EnvelopeQueries queries, StatementQueries statements) {
        this.queries = queries;
        this.statements = statements;
    }

    /** Access to envelopes, contributions and balances. */
    public static OrganisationAccess access(Actor actor) {
        return OrganisationAccess.of(
                actor,
                PROGRAMME_MANAGER,
                FUNDING_OFFICER,
                DECISION_MAKER,
                AUTHORISING_OFFICER,
                ACCOUNTING_OFFICER,
                AUDITOR);
    }

    MarkedPage<EnvelopeView> list(EnvelopeFilter filter, MarkedPageRequest page, Actor actor) {
        return queries.list(filter, page, access(actor));
    }

    EnvelopeView read(UUID id, Actor actor) {
        return queries.get(id, access(actor));
    }

    BalancesView balances(UUID id, Actor actor) {
        var access = access(actor);
        queries.getKey(id, access);
        return statements.balances(id, access);
    }

    Page<LedgerEntryView> entries(UUID id, PageRequest page, Actor actor) {
        var access = OrganisationAccess.of(actor, READERS_OF_ENTRIES);
        queries.getKey(id, access);
        return statements.entries(id, page, access);
    }
}
