package fr.rebond.funding.request.withdrawal;

import fr.rebond.funding.request.FundingRequest;
import fr.rebond.funding.request.FundingRequests;
import fr.rebond.funding.request.money.RequestMoney;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.record.Recorder;
import fr.rebond.kit.trail.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Records that a request or its routing was withdrawn. */
@ApplicationScoped
public class WithdrawalRecorder {

    private final FundingRequests requests;
    private final RequestMoney money;
    private final Recorder recorder;

    WithdrawalRecorder(FundingRequests requests, RequestMoney money, Recorder recorder) {
        this.requests = requests;
        this.money = money;
        this.recorder = recorder;
    }

    /** Records the step. If it has ended the request, also publishes {@code funding-withdrawn} and releases its money. */
    public void record(FundingRequest request, Transition step, LocalDate on, Actor actor) {
        recorder.record(step);
        if (request.status().hasEnded()) {
            recorder.publish(FundingWithdrawn.of(request, on, step.at()));
            requests.flush();
            money.release(request, step.at(), actor);
        }
    }
}
