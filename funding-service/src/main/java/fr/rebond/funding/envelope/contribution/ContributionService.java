package fr.rebond.funding.envelope.contribution;

import fr.rebond.funding.access.FundingAccess;
import fr.rebond.funding.envelope.EnvelopeLedger;
import fr.rebond.funding.envelope.EnvelopeQueries;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.record.Recorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class ContributionService {

    private final ContributionQueries queries;
    private final EnvelopeQueries envelopes;
    private final Contributions contributions;
    private final PledgeService pledges;
    private final EnvelopeLedger ledger;
    private final Recorder recorder;

    ContributionService(
            ContributionQueries queries,
            EnvelopeQueries envelopes,
            Contributions contributions,
            PledgeService pledges,
            EnvelopeLedger ledger,
            Recorder recorder) {
        this.queries = queries;
        this.envelopes = envelopes;
        this.contributions = contributions;
        this.pledges = pledges;
        this.ledger = ledger;
        this.recorder = recorder;
    }

    @Transactional
    ContributionView pledge(UUID envelope, ContributionForm pledge, Actor actor) {
        var key = envelopes.getKey(envelope, FundingAccess.of(actor));
        return pledges.pledge(key, pledge, recorder.today(), recorder.now(), actor)
                .view();
    }

    @Transactional
    ContributionView confirm(
            UUID envelope, int number, ContributionConfirmationForm basis, IfMatch expected, Actor actor) {
        var contribution = contributions.get(envelope, number, FundingAccess.of(actor));
        expected.matches(contribution.version());
        var before = contribution.status();
        recorder.record(contribution.confirm(basis, recorder.today(), recorder.now()));
        contributions.flush();
        ledger.post(envelope, contribution.confirmation(basis), recorder.now(), actor, before);
        return contribution.view();
    }

    @Transactional
    ContributionView read(UUID envelope, int number, Actor actor) {
        return contributions.get(envelope, number, FundingAccess.of(actor)).view();
    }

    @Transactional
    Page<ContributionView> list(UUID envelope, PageRequest page, Actor actor) {
        var access = FundingAccess.of(actor);
        envelopes.getKey(envelope, access);
        return queries.list(envelope, page, access);
    }
}
