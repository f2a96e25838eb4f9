package fr.rebond.applications.call.wave;

import fr.rebond.kit.record.Recorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What happens after the cutoff of a wave: its closure is published once, and its review begins. */
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

    /**
     * Publishes the closure of the next wave past its cutoff.
     *
     * @return false when there is none left
     */
    @Transactional
    boolean publishNextClosure() {
        var wave = waves.findNextToPublish(recorder.now());
        wave.ifPresent(this::publishClosure);
        return wave.isPresent();
    }

    /**
     * Starts the review of a closed wave. Publishes its closure first if necessary, so that consumers see both in
     * order.
     *
     * @throws fr.rebond.kit.problem.IllegalTransition when the wave is not closed, or its review has already begun
     */
    @Transactional
    public Wave begin(UUID waveId) {
        var wave = waves.getForUpdate(waveId);
        var now = recorder.now();
        var step = wave.review(now);
        if (!wave.isClosurePublished()) {
            publishClosure(wave);
        }
        recorder.record(step);
        waves.flush();
        return wave;
    }

    private void publishClosure(Wave wave) {
        recorder.recordBySystem(wave.opened());
        recorder.recordBySystem(wave.closed(recorder.now()));
        var closed = WaveClosed.of(wave);
        recorder.publish(closed);
        closures.fire(closed);
        waves.flush();
    }
}
