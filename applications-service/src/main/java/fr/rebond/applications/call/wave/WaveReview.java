package fr.rebond.applications.call.wave;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.settings.ServiceName;
import fr.rebond.kit.outbox.Outbox;
import fr.rebond.kit.trail.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What follows the cutoff of a wave: its closure is told, once, and its review begins. */
@ApplicationScoped
public class WaveReview {

    private final Waves waves;
    private final Trail trail;
    private final Outbox outbox;
    private final ProgrammeClock clock;
    private final Event<WaveClosed> closures;
    private final Actor service;

    WaveReview(
            Waves waves,
            Trail trail,
            Outbox outbox,
            ProgrammeClock clock,
            Event<WaveClosed> closures,
            ServiceName service) {
        this.waves = waves;
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
        this.closures = closures;
        this.service = Actor.system(service.get());
    }

    /** Tells the closure of the next wave past its cutoff. @return false when none is left */
    @Transactional
    boolean tellNextClosure() {
        var wave = waves.nextToTell(clock.instant());
        wave.ifPresent(this::tellClosure);
        return wave.isPresent();
    }

    /**
     * Opens the review of a closed wave; its closure is told first if it was not yet, so that readers see both in order.
     *
     * @throws fr.rebond.kit.problem.IllegalTransition when the wave is not closed, or its review began before
     */
    @Transactional
    public Wave begin(UUID waveId, Actor actor) {
        var wave = waves.lock(waveId);
        var now = clock.instant();
        var step = wave.review(now);
        if (!wave.closureIsTold()) {
            tellClosure(wave);
        }
        trail.record(step, actor);
        waves.flush();
        return wave;
    }

    private void tellClosure(Wave wave) {
        trail.record(wave.opened(), service);
        trail.record(wave.tellClosure(clock.instant()), service);
        var closed = WaveClosed.of(wave);
        outbox.append(closed);
        closures.fire(closed);
        waves.flush();
    }
}
