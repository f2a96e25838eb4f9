package fr.rebond.applications.laureate.labelling;

import fr.rebond.applications.application.Application;
import fr.rebond.applications.call.Call;
import fr.rebond.applications.call.wave.Wave;
import fr.rebond.applications.laureate.Laureate;
import fr.rebond.applications.laureate.Laureates;
import fr.rebond.applications.territory.Territory;
import fr.rebond.kit.record.Recorder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Creates the laureate of an application, in the transaction of the decision. */
@ApplicationScoped
public class Labelling {

    private final Laureates laureates;
    private final Recorder recorder;

    Labelling(Laureates laureates, Recorder recorder) {
        this.laureates = laureates;
        this.recorder = recorder;
    }

    public UUID label(Application application, Territory territory, Call call, Wave wave, Label label, Instant now) {
        var laureate = new Laureate(application, label, call.mission());
        laureates.persist(laureate);
        recorder.record(laureate.labelled(now));
        recorder.publish(TerritoryLabelled.of(laureate, territory, call, wave, now));
        return laureate.id();
    }
}
