package fr.rebond.funding.request.assessment;

import fr.rebond.funding.access.FundingAccess;
import fr.rebond.funding.request.FundingRequestView;
import fr.rebond.funding.request.FundingRequests;
import fr.rebond.funding.request.money.RequestMoney;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.record.Recorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class AssessmentService {

    private final FundingRequests requests;
    private final RequestMoney money;
    private final Recorder recorder;

    AssessmentService(FundingRequests requests, RequestMoney money, Recorder recorder) {
        this.requests = requests;
        this.money = money;
        this.recorder = recorder;
    }

    @Transactional
    FundingRequestView recordDueDiligence(UUID id, DueDiligence result, IfMatch expected, Actor actor) {
        var request = requests.get(id, FundingAccess.of(actor));
        expected.matches(request.version());
        recorder.record(request.record(result, recorder.today(), recorder.now()));
        requests.flush();
        return request.view(actor);
    }

    /** Flushes again after the reservation, because the answer shows whether it succeeded. */
    @Transactional
    FundingRequestView assess(UUID id, AssessmentForm proposal, IfMatch expected, Actor actor) {
        var request = requests.get(id, FundingAccess.of(actor));
        expected.matches(request.version());
        var at = recorder.now();
        var assessment = new Assessment(
                proposal.opinion(),
                proposal.proposedGrant(),
                proposal.proposedRepayableAdvance(),
                proposal.text(),
                recorder.today(),
                actor.subject());
        request.assess(assessment, at).forEach(step -> recorder.record(step));
        requests.flush();
        if (money.reserve(request, assessment.total(), at, actor)) {
            request.markReserved();
            requests.flush();
        }
        return request.view(actor);
    }
}
