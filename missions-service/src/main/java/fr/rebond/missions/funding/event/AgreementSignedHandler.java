package fr.rebond.missions.funding.event;

import fr.rebond.kit.inbox.EventHandler;
import fr.rebond.kit.inbox.ReceivedEvent;
import fr.rebond.missions.funding.RoutingFundings;
import fr.rebond.missions.routing.Routings;
import jakarta.enterprise.context.ApplicationScoped;

/** Adds the signed agreement to the project, and prevents the withdrawal of its routing. */
@ApplicationScoped
class AgreementSignedHandler implements EventHandler<AgreementSigned> {

    private final Routings routings;
    private final RoutingFundings fundings;

    AgreementSignedHandler(Routings routings, RoutingFundings fundings) {
        this.routings = routings;
        this.fundings = fundings;
    }

    @Override
    public String type() {
        return "fr.rebond.funding.agreement-signed.v1";
    }

    @Override
    public Class<AgreementSigned> payload() {
        return AgreementSigned.class;
    }

    @Override
    public void apply(ReceivedEvent<AgreementSigned> event) {
        var agreement = event.payload();
        var routing = routings.getOrNotYet(agreement.routingId());
        routing.agreed(agreement.signedOn());
        routings.flush();
        fundings.signed(agreement);
    }
}
