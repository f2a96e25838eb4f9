package fr.rebond.funding.envelope.contribution;

import fr.rebond.funding.access.OrganisationAccess;
import fr.rebond.funding.envelope.EnvelopeQueries;
import fr.rebond.funding.envelope.EnvelopeService;
import fr.rebond.funding.envelope.Postings;
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
    private final Pledging pledging;
    private final Postings postings;
    private final Recorder recorder;

    ContributionService(
            ContributionQueries queries,
            EnvelopeQueries envelopes,
            Contributions contributions,
            Pledging pledging,
            Postings postings,
            Recorder recorder) {
        this.queries = queries;
        this.envelopes = envelopes;
        this.contributions = contributions;
        this.pledging = pledging;
        this.postings = postings;
        this.recorder = recorder;
    }

    @Transactional
    ContributionView pledge(UUID envelope, ContributionForm pledge, Actor actor) {
        var key = envelopes.require(envelope, new OrganisationAccess.Everything());
        return pledging.pledge(key, pledge, recorder.today(), recorder.now(), actor)
                .view();
    }

    @Transactional
    ContributionView confirm(
            UUID envelope, int number, ContributionConfirmationForm basis, IfMatch expected, Actor actor) {
        var contribution = contributions.reached(envelope, number, OrganisationAccess.own(actor));
        expected.matches(contribution.version());
        var before = contribution.status();
        recorder.record(contribution.confirm(basis, recorder.today(), recorder.now()));
        contributions.flush();
        postings.post(envelope, contribution.confirmation(basis), recorder.now(), actor, before);
        return contribution.view();
    }

    @Transactional
    ContributionView read(UUID envelope, int number, Actor actor) {
        return contributions
                .reached(envelope, number, EnvelopeService.reach(actor))
                .view();
    }

    @Transactional
    Page<ContributionView> list(UUID envelope, PageRequest page, Actor actor) {
        var reach = EnvelopeService.reach(actor);
        envelopes.require(envelope, reach);
        return queries.list(envelope, page, reach);
    }
}
