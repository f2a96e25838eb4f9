package fr.rebond.funding.envelope;

import fr.rebond.funding.access.Reach;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.record.Recorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ContributionService {

    private final Envelopes envelopes;
    private final Contributions contributions;
    private final Pledging pledging;
    private final Postings postings;
    private final Recorder recorder;

    ContributionService(
            Envelopes envelopes, Contributions contributions, Pledging pledging, Postings postings, Recorder recorder) {
        this.envelopes = envelopes;
        this.contributions = contributions;
        this.pledging = pledging;
        this.postings = postings;
        this.recorder = recorder;
    }

    @Transactional
    ContributionView pledge(UUID envelope, PledgeContribution pledge, Actor actor) {
        var key = envelopes.require(envelope, new Reach.Everything());
        return pledging.pledge(key, pledge, recorder.today(), recorder.now(), actor)
                .view();
    }

    @Transactional
    ContributionView confirm(UUID envelope, int number, ConfirmContribution basis, IfMatch expected, Actor actor) {
        var contribution = contributions.reached(envelope, number, Reach.own(actor));
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
        var filters = "contributions of " + envelope;
        var after = page.after(filters, 1)
                .map(keys -> Integer.parseInt(keys.getFirst()))
                .orElse(0);
        var rows = contributions.of(envelope, reach, after, page.limit());
        return Page.of(rows, page, filters, view -> List.of(Integer.toString(view.number())));
    }
}
