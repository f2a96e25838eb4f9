package fr.rebond.funding.request;

import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.inbox.EventHandler;
import fr.rebond.kit.inbox.NotYet;
import fr.rebond.kit.inbox.ReceivedEvent;
import fr.rebond.kit.trail.Trail;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A withdrawn routing cancels its request while that is invited or a draft, and changes nothing where the request has
 * ended. A request that was submitted is refused to it: it becomes a dead letter, for people to settle.
 */
@ApplicationScoped
class RoutingWithdrawnHandler implements EventHandler<RoutingWithdrawn> {

    private final FundingRequests requests;
    private final Trail trail;
    private final CurrentActor system;

    RoutingWithdrawnHandler(FundingRequests requests, Trail trail, CurrentActor system) {
        this.requests = requests;
        this.trail = trail;
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
        var routing = event.payload().routingId();
        var request = requests.ofRouting(routing).orElseThrow(() -> new NotYet("request of routing " + routing));
        if (!request.status().hasEnded()) {
            trail.record(request.cancel(event.payload().motiveCode(), event.happenedAt()), system.get());
        }
    }
}
