package fr.rebond.funding.request;

import fr.rebond.funding.access.Reach;
import fr.rebond.funding.programme.Programmes;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.record.Recorder;
import fr.rebond.kit.trail.History;
import fr.rebond.kit.trail.TrailEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class RequestService {

    private final FundingRequests requests;
    private final Programmes programmes;
    private final Withdrawal withdrawal;
    private final Recorder recorder;
    private final History history;

    RequestService(
            FundingRequests requests,
            Programmes programmes,
            Withdrawal withdrawal,
            Recorder recorder,
            History history) {
        this.requests = requests;
        this.programmes = programmes;
        this.withdrawal = withdrawal;
        this.recorder = recorder;
        this.history = history;
    }

    @Transactional
    RequestView edit(UUID id, RequestForm form, IfMatch expected, Actor actor) {
        var request = requests.reached(id, Reach.own(actor));
        expected.matches(request.version());
        recorder.record(request.edit(form, recorder.now()));
        requests.flush();
        return request.view(actor);
    }

    @Transactional
    RequestView submit(UUID id, IfMatch expected, Actor actor) {
        var request = requests.reached(id, Reach.own(actor));
        expected.matches(request.version());
        var terms = programmes.require(request.callCode()).terms();
        recorder.record(request.submit(terms, recorder.today(), recorder.now()));
        requests.flush();
        return request.view(actor);
    }

    @Transactional
    RequestView withdraw(UUID id, WithdrawRequest given, IfMatch expected, Actor actor) {
        var request = requests.reached(id, Reach.own(actor));
        expected.matches(request.version());
        withdrawal.record(request, request.withdraw(given.motive(), recorder.now()), recorder.today(), actor);
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
        var steps = history.of(id, page);
        return Readers.seesDueDiligence(actor)
                ? steps
                : new Page<>(steps.items().stream().map(DueDiligence::hidden).toList(), steps.nextPageToken());
    }
}
