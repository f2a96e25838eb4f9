package fr.rebond.missions.funding.event;

import fr.rebond.kit.inbox.EventHandler;
import fr.rebond.kit.inbox.ReceivedEvent;
import fr.rebond.kit.record.Recorder;
import fr.rebond.missions.funding.RoutingFundings;
import fr.rebond.missions.routing.Routings;
import jakarta.enterprise.context.ApplicationScoped;

/** Moves the routing to OBTAINED or DENIED, and adds the decision to the project. */
@ApplicationScoped
class FundingDecidedHandler implements EventHandler<FundingDecided> {

    private final Routings routings;
    private final RoutingFundings fundings;
    private final Recorder recorder;

    FundingDecidedHandler(Routings routings, RoutingFundings fundings, Recorder recorder) {
        this.routings = routings;
        this.fundings = fundings;
        this.recorder = recorder;
    }

    @Override
    public String type() {
        return "fr.rebond.funding.funding-decided.v1";
    }

    @Override
    public Class<FundingDecided> payload() {
        return FundingDecided.class;
    }

    @Override
    public void apply(ReceivedEvent<FundingDecided> event) {
        var decision = event.payload();
        var routing = routings.getOrNotYet(decision.routingId());
        routing.decided(decision.isGranted(), event.happenedAt()).forEach(step -> recorder.record(step));
        routings.flush();
        fundings.decided(decision);
    }
}
