package fr.rebond.funding.request.withdrawal;

import fr.rebond.funding.request.FundingRequest;
import fr.rebond.funding.request.FundingRequests;
import fr.rebond.funding.request.RequestMoney;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.record.Recorder;
import fr.rebond.kit.trail.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What follows when a request or its routing is given up: others are told, and the money is free again. */
@ApplicationScoped
public class Withdrawal {

    private final FundingRequests requests;
    private final RequestMoney money;
    private final Recorder recorder;

    Withdrawal(FundingRequests requests, RequestMoney money, Recorder recorder) {
        this.requests = requests;
        this.money = money;
        this.recorder = recorder;
    }

    /** Once the agreement is signed the step is kept, and nothing else follows. */
    public void record(FundingRequest request, Transition step, LocalDate on, Actor actor) {
        recorder.record(step);
        if (request.status().hasEnded()) {
            recorder.publish(FundingWithdrawn.of(request, on, step.at()));
            requests.flush();
            money.free(request, step.at(), actor);
        }
    }
}
