package fr.rebond.applications.dossier;

import fr.rebond.applications.call.wave.WaveClosed;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.settings.ServiceName;
import fr.rebond.kit.trail.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Drafts left when their wave closes expire, in the transaction that tells the closure. */
@ApplicationScoped
class DraftExpiry {

    private final Applications applications;
    private final Trail trail;
    private final ProgrammeClock clock;
    private final Actor service;

    DraftExpiry(Applications applications, Trail trail, ProgrammeClock clock, ServiceName service) {
        this.applications = applications;
        this.trail = trail;
        this.clock = clock;
        this.service = Actor.system(service.get());
    }

    void expire(@Observes WaveClosed closed) {
        var now = clock.instant();
        applications
                .draftsOf(closed.waveId())
                .forEach(draft -> trail.record(draft.expire(closed.cutoff(), now), service));
    }
}
