package fr.rebond.applications.laureate;

import fr.rebond.applications.call.Call;
import fr.rebond.applications.call.wave.Wave;
import fr.rebond.applications.dossier.Application;
import fr.rebond.applications.territory.Territory;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.outbox.Outbox;
import fr.rebond.kit.trail.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Makes a laureate of an application, in the transaction of the decision. */
@ApplicationScoped
public class Labelling {

    private final Laureates laureates;
    private final Trail trail;
    private final Outbox outbox;

    Labelling(Laureates laureates, Trail trail, Outbox outbox) {
        this.laureates = laureates;
        this.trail = trail;
        this.outbox = outbox;
    }

    public UUID label(
            Application application, Territory territory, Call call, Wave wave, Label label, Actor actor, Instant now) {
        var laureate = new Laureate(application, label, call.mission(), now);
        laureates.persist(laureate);
        trail.record(laureate.labelled(), actor);
        outbox.append(TerritoryLabelled.of(laureate, territory, call, wave, now));
        return laureate.id();
    }
}
