package fr.rebond.funding.envelope;

import fr.rebond.kit.inbox.EventHandler;
import fr.rebond.kit.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class TerritoryLabelledHandler implements EventHandler<TerritoryLabelled> {

    private final EnvelopeOpening opening;

    TerritoryLabelledHandler(EnvelopeOpening opening) {
        this.opening = opening;
    }

    @Override
    public String type() {
        return "fr.rebond.applications.territory-labelled.v1";
    }

    @Override
    public Class<TerritoryLabelled> payload() {
        return TerritoryLabelled.class;
    }

    @Override
    public void apply(ReceivedEvent<TerritoryLabelled> event) {
        opening.open(event.payload(), event.happenedAt());
    }
}
