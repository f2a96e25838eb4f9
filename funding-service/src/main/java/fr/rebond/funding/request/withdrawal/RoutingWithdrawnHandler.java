package fr.rebond.funding.request.withdrawal;

import fr.rebond.funding.request.FundingRequests;
import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.inbox.EventHandler;
import fr.rebond.kit.inbox.NotYet;
import fr.rebond.kit.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A withdrawn routing ends its request, unless the agreement is signed. After the signature the withdrawal is only
 * recorded in the trail, because only the two parties can end their agreement.
 */
@ApplicationScoped
class RoutingWithdrawnHandler implements EventHandler<RoutingWithdrawn> {

    private final FundingRequests requests;
    private final WithdrawalRecorder withdrawals;
    private final CurrentActor system;

    RoutingWithdrawnHandler(FundingRequests requests, WithdrawalRecorder withdrawals, CurrentActor system) {
        this.requests = requests;
        this.withdrawals = withdrawals;
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
        var request = requests.findByRouting(withdrawn.routingId())
                .orElseThrow(() -> new NotYet("funding-request", withdrawn.routingId()));
        request.routingWithdrawn(withdrawn.motiveCode(), event.happenedAt())
                .ifPresent(step -> withdrawals.record(request, step, withdrawn.withdrawnOn(), system.get()));
    }
}
