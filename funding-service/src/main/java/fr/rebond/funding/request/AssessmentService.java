package fr.rebond.funding.request;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.trail.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class AssessmentService {

    private final FundingRequests requests;
    private final RequestMoney money;
    private final Trail trail;
    private final ProgrammeClock clock;

    AssessmentService(FundingRequests requests, RequestMoney money, Trail trail, ProgrammeClock clock) {
        this.requests = requests;
        this.money = money;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    RequestView dueDiligence(UUID id, DueDiligence found, IfMatch expected, Actor actor) {
        var request = requests.require(id);
        expected.matches(request.version());
        trail.record(request.record(found, clock.today(), clock.instant()), actor);
        requests.flush();
        return request.view(actor);
    }

    /** The answer says whether money was set aside, so the ledger comes before the last flush. */
    @Transactional
    RequestView assess(UUID id, CompleteAssessment proposal, IfMatch expected, Actor actor) {
        var request = requests.require(id);
        expected.matches(request.version());
        var at = clock.instant();
        var assessment = new Assessment(
                proposal.opinion(),
                proposal.proposedGrant(),
                proposal.proposedRepayableAdvance(),
                proposal.text(),
                clock.today(),
                actor.subject());
        request.assess(assessment, at).forEach(step -> trail.record(step, actor));
        requests.flush();
        if (money.reserve(request, assessment.total(), at, actor)) {
            request.moneyIsSetAside();
            requests.flush();
        }
        return request.view(actor);
    }
}
