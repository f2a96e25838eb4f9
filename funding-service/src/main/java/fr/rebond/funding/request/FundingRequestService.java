package fr.rebond.funding.request;

import fr.rebond.funding.access.FundingAccess;
import fr.rebond.funding.programme.Programmes;
import fr.rebond.funding.request.assessment.DueDiligence;
import fr.rebond.funding.request.withdrawal.FundingRequestWithdrawalForm;
import fr.rebond.funding.request.withdrawal.WithdrawalRecorder;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.page.MarkedPage;
import fr.rebond.kit.page.MarkedPageRequest;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.record.Recorder;
import fr.rebond.kit.trail.History;
import fr.rebond.kit.trail.TrailEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class FundingRequestService {

    private final FundingRequestQueries queries;
    private final FundingRequests requests;
    private final Programmes programmes;
    private final WithdrawalRecorder withdrawals;
    private final Recorder recorder;
    private final History history;

    FundingRequestService(
            FundingRequestQueries queries,
            FundingRequests requests,
            Programmes programmes,
            WithdrawalRecorder withdrawals,
            Recorder recorder,
            History history) {
        this.queries = queries;
        this.requests = requests;
        this.programmes = programmes;
        this.withdrawals = withdrawals;
        this.recorder = recorder;
        this.history = history;
    }

    @Transactional
    FundingRequestView edit(UUID id, FundingRequestForm form, IfMatch expected, Actor actor) {
        var request = requests.get(id, FundingAccess.of(actor));
        expected.matches(request.version());
        recorder.record(request.edit(form, recorder.now()));
        requests.flush();
        return request.view(actor);
    }

    @Transactional
    FundingRequestView submit(UUID id, IfMatch expected, Actor actor) {
        var request = requests.get(id, FundingAccess.of(actor));
        expected.matches(request.version());
        var terms = programmes.get(request.callCode()).terms();
        recorder.record(request.submit(terms, recorder.today(), recorder.now()));
        requests.flush();
        return request.view(actor);
    }

    @Transactional
    FundingRequestView withdraw(UUID id, FundingRequestWithdrawalForm form, IfMatch expected, Actor actor) {
        var request = requests.get(id, FundingAccess.of(actor));
        expected.matches(request.version());
        withdrawals.record(request, request.withdraw(form.motive(), recorder.now()), recorder.today(), actor);
        return request.view(actor);
    }

    FundingRequestView read(UUID id, Actor actor) {
        return requests.get(id, FundingAccess.of(actor)).view(actor);
    }

    MarkedPage<FundingRequestSummary> list(FundingRequestFilter filter, MarkedPageRequest page, Actor actor) {
        return queries.list(filter, page, FundingAccess.of(actor));
    }

    @Transactional
    Page<TrailEntry> history(UUID id, PageRequest page, Actor actor) {
        requests.get(id, FundingAccess.of(actor));
        var steps = history.of(id, page);
        return FundingRequestAccess.seesDueDiligence(actor)
                ? steps
                : new Page<>(steps.items().stream().map(DueDiligence::redact).toList(), steps.nextPageToken());
    }
}
