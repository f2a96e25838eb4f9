package fr.rebond.funding.request;

import fr.rebond.funding.programme.Programmes;
import fr.rebond.funding.stateaid.form.StateAidView;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.outbox.Outbox;
import fr.rebond.kit.trail.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DecisionService {

    private final FundingRequests requests;
    private final Programmes programmes;
    private final StateAidGuard stateAid;
    private final RequestMoney money;
    private final Trail trail;
    private final Outbox outbox;
    private final ProgrammeClock clock;

    DecisionService(
            FundingRequests requests,
            Programmes programmes,
            StateAidGuard stateAid,
            RequestMoney money,
            Trail trail,
            Outbox outbox,
            ProgrammeClock clock) {
        this.requests = requests;
        this.programmes = programmes;
        this.stateAid = stateAid;
        this.money = money;
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The ledger comes last: the row of the envelope is locked for as short as can be. */
    @Transactional
    RequestView decide(UUID id, TakeDecision taken, IfMatch expected, Actor actor) {
        var request = requests.require(id);
        expected.matches(request.version());
        taken.mustBeConsistent();
        var at = clock.instant();
        var before = request.status();
        var decision = taken.decision(clock.today());
        trail.record(request.decide(decision, actor, unmet(request, decision, actor), at), actor);
        outbox.append(FundingDecided.of(request, decision, at));
        requests.flush();
        switch (decision.outcome()) {
            case APPROVED -> money.commit(request, decision, before, at, actor);
            case REJECTED -> money.free(request, before, at, actor);
        }
        return request.view(actor);
    }

    private List<String> unmet(FundingRequest request, Decision decision, Actor actor) {
        var today = clock.today();
        var state = programmes.require(request.callCode()).state();
        var unmet = new ArrayList<>(decision.meeting().unmet(state, actor, today));
        if (request.status() == FundingRequestStatus.ASSESSED && decision.outcome() == DecisionOutcome.APPROVED) {
            unmet.addAll(request.dueDiligenceUnmet(today));
            unmet.addAll(stateAid.unmet(request, decision, today));
        }
        return unmet;
    }

    @Transactional
    StateAidView stateAid(UUID id, Actor actor) {
        return stateAid.explain(requests.reached(id, Reach.of(actor)), clock.today());
    }
}
