package fr.rebond.applications.dossier;

import fr.rebond.applications.call.wave.WaveClosed;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.record.Recorder;
import fr.rebond.kit.settings.ServiceName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Drafts left when their wave closes expire, in the transaction that tells the closure. */
@ApplicationScoped
class DraftExpiry {

    private final Applications applications;
    private final Recorder recorder;
    private final Actor service;

    DraftExpiry(Applications applications, Recorder recorder, ServiceName service) {
        this.applications = applications;
        this.recorder = recorder;
        this.service = Actor.system(service.get());
    }

    void expire(@Observes WaveClosed closed) {
        var now = recorder.now();
        applications.draftsOf(closed.waveId()).forEach(draft -> recorder.record(draft.expire(closed.cutoff(), now)));
    }
}
