package fr.rebond.missions.funding.event;

import fr.rebond.kit.inbox.EventHandler;
import fr.rebond.kit.inbox.ReceivedEvent;
import fr.rebond.missions.funding.RoutingFundings;
import fr.rebond.missions.routing.Routings;
import jakarta.enterprise.context.ApplicationScoped;

/** Adds the payment to the project. */
@ApplicationScoped
class PaymentMadeHandler implements EventHandler<PaymentMade> {

    private final Routings routings;
    private final RoutingFundings fundings;

    PaymentMadeHandler(Routings routings, RoutingFundings fundings) {
        this.routings = routings;
        this.fundings = fundings;
    }

    @Override
    public String type() {
        return "fr.rebond.funding.payment-made.v1";
    }

    @Override
    public Class<PaymentMade> payload() {
        return PaymentMade.class;
    }

    @Override
    public void apply(ReceivedEvent<PaymentMade> event) {
        var payment = event.payload();
        routings.getOrNotYet(payment.routingId());
        fundings.paid(payment);
    }
}
