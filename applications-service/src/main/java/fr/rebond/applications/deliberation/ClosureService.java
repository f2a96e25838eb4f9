package fr.rebond.applications.deliberation;

import fr.rebond.applications.call.Call;
import fr.rebond.applications.call.Calls;
import fr.rebond.applications.call.wave.Wave;
import fr.rebond.applications.call.wave.Waves;
import fr.rebond.applications.dossier.Application;
import fr.rebond.applications.dossier.Applications;
import fr.rebond.applications.dossier.Decision;
import fr.rebond.applications.laureate.Label;
import fr.rebond.applications.laureate.Labelling;
import fr.rebond.applications.territory.Claims;
import fr.rebond.applications.territory.Territories;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.record.Recorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The closure of a deliberation: all outcomes of the wave in one transaction, with the call locked while it counts. */
@ApplicationScoped
class ClosureService {

    private final Deliberations deliberations;
    private final JurySeats seats;
    private final Votes votes;
    private final Calls calls;
    private final Waves waves;
    private final Applications applications;
    private final Territories territories;
    private final Claims claims;
    private final Labelling labelling;
    private final Recorder recorder;

    ClosureService(
            Deliberations deliberations,
            JurySeats seats,
            Votes votes,
            Calls calls,
            Waves waves,
            Applications applications,
            Territories territories,
            Claims claims,
            Labelling labelling,
            Recorder recorder) {
        this.deliberations = deliberations;
        this.seats = seats;
        this.votes = votes;
        this.calls = calls;
        this.waves = waves;
        this.applications = applications;
        this.territories = territories;
        this.claims = claims;
        this.labelling = labelling;
        this.recorder = recorder;
    }

    @Transactional
    DeliberationView close(UUID waveId, ClosureForm form, IfMatch expected, Actor actor) {
        var deliberation = deliberations.forClosure(waveId);
        expected.matches(deliberation.version());
        var now = recorder.now();
        var closed = deliberation.close(actor.organisation(), now);
        var call = calls.lock(deliberation.callId());
        var wave = waves.get(waveId);
        var ofWave = applications.ofWave(waveId);
        new ClosureRules(
                        call,
                        calls.used(call.id()),
                        deliberation,
                        seats.of(deliberation.id()),
                        votes.of(deliberation.id()),
                        ofWave,
                        call.day(wave.cutoff()))
                .check(form.outcomes(), recorder.today());
        recorder.record(closed);
        var decided = decide(form.outcomes(), byId(ofWave), call, wave, now);
        recorder.record(wave.decide(recorder.today(), now));
        recorder.publish(new WaveDecided(
                waveId,
                call.id(),
                wave.number(),
                recorder.today(),
                decided.get(Decision.LAUREATE),
                decided.get(Decision.RESERVE),
                decided.get(Decision.REJECTED),
                now));
        deliberations.flush();
        return DeliberationView.of(deliberation);
    }

    /** @return identifiers of the new laureates, and of the applications with another outcome */
    private Map<Decision, List<UUID>> decide(
            List<OutcomeForm> outcomes,
            Map<UUID, Application> applicationsById,
            Call call,
            Wave wave,
            Instant now) {
        var decided = new EnumMap<Decision, List<UUID>>(Decision.class);
        for (var decision : Decision.values()) {
            decided.put(decision, new ArrayList<>());
        }
        for (var outcome : outcomes) {
            var application = applicationsById.get(outcome.applicationId());
            recorder.record(application.decide(outcome.decision(), outcome.motive(), now));
            var id =
                    switch (outcome.decision()) {
                        case LAUREATE ->
                            labelling.label(
                                    application,
                                    territories.get(application.territoryId()),
                                    call,
                                    wave,
                                    new Label(outcome.labelledOn(), outcome.envelopeTarget(), outcome.statePledge()),
                                    now);
                        case RESERVE, REJECTED -> released(application);
                    };
            decided.get(outcome.decision()).add(id);
        }
        return decided;
    }

    /** Nor does who is on the reserve list keep its communes: a later label would take them anew. */
    private UUID released(Application application) {
        claims.release(application.territoryId());
        return application.id();
    }

    private static Map<UUID, Application> byId(List<Application> ofWave) {
        return ofWave.stream().collect(Collectors.toMap(Application::id, Function.identity()));
    }
}
