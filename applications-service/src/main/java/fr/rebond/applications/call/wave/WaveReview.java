package fr.rebond.applications.call.wave;

import fr.rebond.kit.record.Recorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What follows the cutoff of a wave: its closure is told, once, and its review begins. */
@ApplicationScoped
public class WaveReview {

    private final Waves waves;
    private final Recorder recorder;
    private final Event<WaveClosed> closures;

    WaveReview(Waves waves, Recorder recorder, Event<WaveClosed> closures) {
        this.waves = waves;
        this.recorder = recorder;
        this.closures = closures;
    }

    /** Tells the closure of the next wave past its cutoff. @return false when none is left */
    @Transactional
    boolean tellNextClosure() {
        var wave = waves.nextToTell(recorder.now());
        wave.ifPresent(this::tellClosure);
        return wave.isPresent();
    }

    /**
     * Opens the review of a closed wave; its closure is told first if it was not yet, so that readers see both in order.
     *
     * @throws fr.rebond.kit.problem.IllegalTransition when the wave is not closed, or its review began before
     */
    @Transactional
    public Wave begin(UUID waveId) {
        var wave = waves.lock(waveId);
        var now = recorder.now();
        var step = wave.review(now);
        if (!wave.closureIsTold()) {
            tellClosure(wave);
        }
        recorder.record(step);
        waves.flush();
        return wave;
    }

    private void tellClosure(Wave wave) {
        recorder.record(wave.opened());
        recorder.record(wave.tellClosure(recorder.now()));
        var closed = WaveClosed.of(wave);
        recorder.publish(closed);
        closures.fire(closed);
        waves.flush();
    }
}
