package fr.rebond.applications.deliberation.closure;

import fr.rebond.applications.application.Application;
import fr.rebond.applications.application.Applications;
import fr.rebond.applications.application.Decision;
import fr.rebond.applications.call.Call;
import fr.rebond.applications.call.wave.Wave;
import fr.rebond.applications.laureate.labelling.Label;
import fr.rebond.applications.laureate.labelling.Labelling;
import fr.rebond.applications.territory.Claims;
import fr.rebond.applications.territory.Territories;
import fr.rebond.kit.record.Recorder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decides each application of a wave when its deliberation is closed. */
@ApplicationScoped
class Outcomes {

    private final Applications applications;
    private final Territories territories;
    private final Claims claims;
    private final Labelling labelling;
    private final Recorder recorder;

    Outcomes(
            Applications applications, Territories territories, Claims claims, Labelling labelling, Recorder recorder) {
        this.applications = applications;
        this.territories = territories;
        this.claims = claims;
        this.labelling = labelling;
        this.recorder = recorder;
    }

    /** All applications of the wave, whatever their state. */
    List<Application> candidates(UUID waveId) {
        return applications.ofWave(waveId);
    }

    /** @return ids of the new laureates, and of the applications with another outcome */
    Map<Decision, List<UUID>> apply(
            List<OutcomeForm> outcomes, List<Application> candidates, Call call, Wave wave, Instant now) {
        var decided = new EnumMap<Decision, List<UUID>>(Decision.class);
        for (var decision : Decision.values()) {
            decided.put(decision, new ArrayList<>());
        }
        var byId = candidates.stream().collect(Collectors.toMap(Application::id, Function.identity()));
        for (var outcome : outcomes) {
            var application = byId.get(outcome.applicationId());
            recorder.record(application.decide(outcome.decision(), outcome.motive(), now));
            var id =
                    switch (outcome.decision()) {
                        case LAUREATE -> label(outcome, application, call, wave, now);
                        case RESERVE, REJECTED -> release(application);
                    };
            decided.get(outcome.decision()).add(id);
        }
        return decided;
    }

    private UUID label(OutcomeForm outcome, Application application, Call call, Wave wave, Instant now) {
        var label = new Label(outcome.labelledOn(), outcome.envelopeTarget(), outcome.statePledge());
        return labelling.label(application, territories.get(application.territoryId()), call, wave, label, now);
    }

    /** Releases its communes. This includes the reserve list: a later label claims them again. */
    private UUID release(Application application) {
        claims.release(application.territoryId());
        return application.id();
    }
}
