package fr.rebond.missions.funding.event;

import fr.rebond.kit.inbox.EventHandler;
import fr.rebond.kit.inbox.ReceivedEvent;
import fr.rebond.kit.record.Recorder;
import fr.rebond.missions.funding.RoutingFundings;
import fr.rebond.missions.routing.Routings;
import jakarta.enterprise.context.ApplicationScoped;

/** The funding request is withdrawn: the routing with it, unless that is where it came from. */
@ApplicationScoped
class FundingWithdrawnHandler implements EventHandler<FundingWithdrawn> {

    private final Routings routings;
    private final RoutingFundings fundings;
    private final Recorder recorder;

    FundingWithdrawnHandler(Routings routings, RoutingFundings fundings, Recorder recorder) {
        this.routings = routings;
        this.fundings = fundings;
        this.recorder = recorder;
    }

    @Override
    public String type() {
        return "fr.rebond.funding.funding-withdrawn.v1";
    }

    @Override
    public Class<FundingWithdrawn> payload() {
        return FundingWithdrawn.class;
    }

    @Override
    public void apply(ReceivedEvent<FundingWithdrawn> event) {
        var withdrawal = event.payload();
        var routing = routings.getOrNotYet(withdrawal.routingId());
        routing.fundingWithdrawn(withdrawal.withdrawnOn(), event.happenedAt()).ifPresent(step -> recorder.record(step));
        routings.flush();
        fundings.withdrawn(withdrawal);
    }
}
