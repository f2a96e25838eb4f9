package fr.rebond.applications.deliberation;

import fr.rebond.applications.call.Calls;
import fr.rebond.applications.call.wave.WaveReview;
import fr.rebond.kit.record.Recorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The deliberation of a wave, from the convening of its jury. */
@ApplicationScoped
class DeliberationService {

    private final Deliberations deliberations;
    private final Calls calls;
    private final WaveReview review;
    private final Recorder recorder;

    DeliberationService(Deliberations deliberations, Calls calls, WaveReview review, Recorder recorder) {
        this.deliberations = deliberations;
        this.calls = calls;
        this.review = review;
        this.recorder = recorder;
    }

    /** Puts the wave under review. The quorum of the call is copied: later changes do not apply. */
    @Transactional
    DeliberationView convene(UUID waveId) {
        var wave = review.begin(waveId);
        var quorum = calls.get(wave.callId()).quorum();
        var deliberation = new Deliberation(wave, quorum, recorder.now());
        deliberations.persistAndFlush(deliberation);
        recorder.record(deliberation.convened());
        return DeliberationView.of(deliberation);
    }

    @Transactional
    DeliberationView read(UUID waveId) {
        return DeliberationView.of(deliberations.get(waveId));
    }
}
