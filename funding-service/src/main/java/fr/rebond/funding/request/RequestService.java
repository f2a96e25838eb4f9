package fr.rebond.funding.request;

import fr.rebond.funding.access.Reach;
import fr.rebond.funding.programme.Programmes;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.trail.Trail;
import fr.rebond.kit.trail.TrailEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class RequestService {

    private final FundingRequests requests;
    private final Programmes programmes;
    private final Withdrawal withdrawal;
    private final Trail trail;
    private final ProgrammeClock clock;

    RequestService(
            FundingRequests requests, Programmes programmes, Withdrawal withdrawal, Trail trail, ProgrammeClock clock) {
        this.requests = requests;
        this.programmes = programmes;
        this.withdrawal = withdrawal;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    RequestView edit(UUID id, RequestForm form, IfMatch expected, Actor actor) {
        var request = requests.reached(id, Reach.own(actor));
        expected.matches(request.version());
        trail.record(request.edit(form, clock.instant()), actor);
        requests.flush();
        return request.view(actor);
    }

    @Transactional
    RequestView submit(UUID id, IfMatch expected, Actor actor) {
        var request = requests.reached(id, Reach.own(actor));
        expected.matches(request.version());
        var terms = programmes.require(request.callCode()).terms();
        trail.record(request.submit(terms, clock.today(), clock.instant()), actor);
        requests.flush();
        return request.view(actor);
    }

    @Transactional
    RequestView withdraw(UUID id, WithdrawRequest given, IfMatch expected, Actor actor) {
        var request = requests.reached(id, Reach.own(actor));
        expected.matches(request.version());
        withdrawal.record(request, request.withdraw(given.motive(), clock.instant()), clock.today(), actor);
        return request.view(actor);
    }

    @Transactional
    RequestView read(UUID id, Actor actor) {
        return requests.reached(id, Readers.reach(actor)).view(actor);
    }

    Page<RequestSummary> list(RequestFilter filter, PageRequest page, Actor actor) {
        return requests.list(filter, page, Readers.reach(actor));
    }

    @Transactional
    Page<TrailEntry> history(UUID id, PageRequest page, Actor actor) {
        requests.reached(id, Readers.reach(actor));
        var steps = trail.of(id, page);
        return Readers.seesDueDiligence(actor)
                ? steps
                : new Page<>(steps.items().stream().map(DueDiligence::hidden).toList(), steps.nextPageToken());
    }
}
