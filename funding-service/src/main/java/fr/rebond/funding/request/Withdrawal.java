package fr.rebond.funding.request;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.outbox.Outbox;
import fr.rebond.kit.trail.Trail;
import fr.rebond.kit.trail.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What follows when a request or its routing is given up: others are told, and the money is free again. */
@ApplicationScoped
class Withdrawal {

    private final FundingRequests requests;
    private final RequestMoney money;
    private final Trail trail;
    private final Outbox outbox;

    Withdrawal(FundingRequests requests, RequestMoney money, Trail trail, Outbox outbox) {
        this.requests = requests;
        this.money = money;
        this.trail = trail;
        this.outbox = outbox;
    }

    /** Once the agreement is signed the step is kept, and nothing else follows. */
    void record(FundingRequest request, Transition step, LocalDate on, Actor actor) {
        trail.record(step, actor);
        if (request.status().hasEnded()) {
            outbox.append(FundingWithdrawn.of(request, on, step.at()));
            requests.flush();
            money.free(request, step.at(), actor);
        }
    }
}
