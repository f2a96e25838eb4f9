package fr.rebond.missions.funding.event;

import fr.rebond.kit.inbox.EventHandler;
import fr.rebond.kit.inbox.ReceivedEvent;
import fr.rebond.kit.record.Recorder;
import fr.rebond.missions.funding.RoutingFundings;
import fr.rebond.missions.routing.Routings;
import jakarta.enterprise.context.ApplicationScoped;

/** Withdraws the routing, unless its own withdrawal caused the event, and adds the withdrawal to the project. */
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
