package fr.rebond.applications.application.submission;

import fr.rebond.applications.application.Applications;
import fr.rebond.applications.call.wave.WaveClosed;
import fr.rebond.kit.record.Recorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Expires the drafts of a wave when its closure is recorded, in the same transaction. */
@ApplicationScoped
class DraftExpiry {

    private final Applications applications;
    private final Recorder recorder;

    DraftExpiry(Applications applications, Recorder recorder) {
        this.applications = applications;
        this.recorder = recorder;
    }

    void expire(@Observes WaveClosed closed) {
        applications.draftsOf(closed.waveId()).forEach(draft -> recorder.recordBySystem(draft.expire(closed.cutoff())));
    }
}
