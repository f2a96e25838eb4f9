package fr.rebond.funding.request.decision;

import fr.rebond.funding.access.FundingAccess;
import fr.rebond.funding.envelope.EnvelopeQueries;
import fr.rebond.funding.programme.Programmes;
import fr.rebond.funding.request.FundingRequest;
import fr.rebond.funding.request.FundingRequestView;
import fr.rebond.funding.request.FundingRequests;
import fr.rebond.funding.request.money.RequestMoney;
import fr.rebond.funding.stateaid.form.StateAidView;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.record.Recorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class DecisionService {

    private final FundingRequests requests;
    private final Programmes programmes;
    private final EnvelopeQueries envelopes;
    private final StateAidRules stateAid;
    private final RequestMoney money;
    private final Recorder recorder;

    DecisionService(
            FundingRequests requests,
            Programmes programmes,
            EnvelopeQueries envelopes,
            StateAidRules stateAid,
            RequestMoney money,
            Recorder recorder) {
        this.requests = requests;
        this.programmes = programmes;
        this.envelopes = envelopes;
        this.stateAid = stateAid;
        this.money = money;
        this.recorder = recorder;
    }

    /** Calls the ledger last, to keep the lock on the envelope short. */
    @Transactional
    public FundingRequestView decide(UUID id, DecisionForm form, IfMatch expected, Actor actor) {
        var request = requests.get(id, FundingAccess.of(actor));
        expected.matches(request.version());
        var at = recorder.now();
        var requirements = requirements(request);
        var decision = form.decision(requirements.quorumPercent(), requirements.today());
        var unmet = unmet(request, decision, requirements, actor);
        recorder.record(request.decide(decision, actor, unmet, at));
        recorder.publish(FundingDecided.of(request, decision, at));
        requests.flush();
        switch (decision.outcome()) {
            case APPROVED -> money.commit(request, decision, at, actor);
            case REJECTED -> money.release(request, at, actor);
        }
        return request.view(actor);
    }

    private MeetingRequirements requirements(FundingRequest request) {
        var programme = programmes.get(request.callCode());
        var committee = programme.committee();
        return new MeetingRequirements(
                programme.state(),
                committee.sirensOf(envelopes.regionCodes(request.envelopeId())),
                committee.quorumPercent(),
                request.completedAssessment().on(),
                recorder.today());
    }

    private List<String> unmet(
            FundingRequest request, Decision decision, MeetingRequirements requirements, Actor actor) {
        var unmet = new ArrayList<>(decision.meeting().unmet(requirements, actor));
        if (decision.outcome() == DecisionOutcome.APPROVED) {
            unmet.addAll(request.dueDiligenceUnmet(requirements.today(), actor));
            unmet.addAll(stateAid.unmet(request, decision.aid(), requirements.today()));
            unmet.addAll(money.unmet(request, decision));
        }
        return unmet;
    }

    @Transactional
    public StateAidView stateAid(UUID id, Actor actor) {
        return stateAid.explain(requests.get(id, FundingAccess.of(actor)), actor, recorder.today());
    }
}
