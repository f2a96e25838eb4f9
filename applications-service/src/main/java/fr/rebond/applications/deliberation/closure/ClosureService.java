package fr.rebond.applications.deliberation.closure;

import fr.rebond.applications.application.Decision;
import fr.rebond.applications.call.Calls;
import fr.rebond.applications.call.wave.Waves;
import fr.rebond.applications.deliberation.DeliberationView;
import fr.rebond.applications.deliberation.Deliberations;
import fr.rebond.applications.deliberation.jury.JurySeats;
import fr.rebond.applications.deliberation.jury.Votes;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.record.Recorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Closes a deliberation: all outcomes of the wave in one transaction, with the call locked while capacity is checked.
 */
@ApplicationScoped
public class ClosureService {

    private final Deliberations deliberations;
    private final JurySeats seats;
    private final Votes votes;
    private final Calls calls;
    private final Waves waves;
    private final Outcomes outcomes;
    private final Recorder recorder;

    ClosureService(
            Deliberations deliberations,
            JurySeats seats,
            Votes votes,
            Calls calls,
            Waves waves,
            Outcomes outcomes,
            Recorder recorder) {
        this.deliberations = deliberations;
        this.seats = seats;
        this.votes = votes;
        this.calls = calls;
        this.waves = waves;
        this.outcomes = outcomes;
        this.recorder = recorder;
    }

    @Transactional
    public DeliberationView close(UUID waveId, ClosureForm form, IfMatch expected, Actor actor) {
        var deliberation = deliberations.getForUpdate(waveId);
        expected.matches(deliberation.version());
        var now = recorder.now();
        var closed = deliberation.close(actor.organisation(), now);
        var call = calls.getForUpdate(deliberation.callId());
        var wave = waves.get(waveId);
        var candidates = outcomes.candidates(waveId);
        new ClosureRules(
                        call,
                        calls.usage(call.id()),
                        deliberation,
                        seats.of(deliberation.id()),
                        votes.of(deliberation.id()),
                        candidates,
                        call.day(wave.cutoff()))
                .check(form.outcomes(), recorder.today());
        recorder.record(closed);
        var decided = outcomes.apply(form.outcomes(), candidates, call, wave, now);
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
}
