package fr.rebond.funding.envelope;

import fr.rebond.funding.access.FundingAccess;
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

    private final EnvelopeQueries queries;
    private final StatementQueries statements;

    EnvelopeService(EnvelopeQueries queries, StatementQueries statements) {
        this.queries = queries;
        this.statements = statements;
    }

    MarkedPage<EnvelopeView> list(EnvelopeFilter filter, MarkedPageRequest page, Actor actor) {
        return queries.list(filter, page, FundingAccess.of(actor));
    }

    EnvelopeView read(UUID id, Actor actor) {
        return queries.get(id, FundingAccess.of(actor));
    }

    BalancesView balances(UUID id, Actor actor) {
        var access = FundingAccess.of(actor);
        queries.getKey(id, access);
        return statements.balances(id, access);
    }

    Page<LedgerEntryView> entries(UUID id, PageRequest page, Actor actor) {
        var access = FundingAccess.of(actor);
        queries.getKey(id, access);
        return statements.entries(id, page, access);
    }
}
