package fr.rebond.missions.funding.event;

import fr.rebond.kit.inbox.EventHandler;
import fr.rebond.kit.inbox.ReceivedEvent;
import fr.rebond.kit.record.Recorder;
import fr.rebond.missions.funding.RoutingMoney;
import fr.rebond.missions.routing.Routings;
import jakarta.enterprise.context.ApplicationScoped;

/** The funding request is withdrawn: the routing with it, unless that is where it came from. */
@ApplicationScoped
class FundingWithdrawnHandler implements EventHandler<FundingWithdrawn> {

    private final Routings routings;
    private final RoutingMoney money;
    private final Recorder recorder;

    FundingWithdrawnHandler(Routings routings, RoutingMoney money, Recorder recorder) {
        this.routings = routings;
        this.money = money;
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
        routing.givenUp(withdrawal.withdrawnOn(), event.happenedAt()).ifPresent(step -> recorder.record(step));
        routings.flush();
        money.withdrawn(withdrawal);
    }
}
