package fr.rebond.funding.request.withdrawal;

import fr.rebond.funding.request.FundingRequests;
import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.inbox.EventHandler;
import fr.rebond.kit.inbox.NotYet;
import fr.rebond.kit.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A withdrawn routing ends its request as long as no agreement is signed. From the signature on the request keeps a trace
 * of it and goes on: what becomes of an agreement is for its two sides to settle.
 */
@ApplicationScoped
class RoutingWithdrawnHandler implements EventHandler<RoutingWithdrawn> {

    private final FundingRequests requests;
    private final Withdrawal withdrawal;
    private final CurrentActor system;

    RoutingWithdrawnHandler(FundingRequests requests, Withdrawal withdrawal, CurrentActor system) {
        this.requests = requests;
        this.withdrawal = withdrawal;
        this.system = system;
    }

    @Override
    public String type() {
        return "fr.rebond.missions.routing-withdrawn.v1";
    }

    @Override
    public Class<RoutingWithdrawn> payload() {
        return RoutingWithdrawn.class;
    }

    @Override
    public void apply(ReceivedEvent<RoutingWithdrawn> event) {
        var withdrawn = event.payload();
        var request = requests.ofRouting(withdrawn.routingId())
                .orElseThrow(() -> new NotYet("request of routing " + withdrawn.routingId()));
        request.routingWithdrawn(withdrawn.motiveCode(), event.happenedAt())
                .ifPresent(step -> withdrawal.record(request, step, withdrawn.withdrawnOn(), system.get()));
    }
}
