package fr.rebond.applications.dossier;

import fr.rebond.applications.territory.Claims;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.outbox.Outbox;
import fr.rebond.kit.trail.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class AdmissibilityService {

    private final Applications applications;
    private final ApplicationAccess access;
    private final Claims claims;
    private final Trail trail;
    private final Outbox outbox;
    private final ProgrammeClock clock;

    AdmissibilityService(
            Applications applications,
            ApplicationAccess access,
            Claims claims,
            Trail trail,
            Outbox outbox,
            ProgrammeClock clock) {
        this.applications = applications;
        this.access = access;
        this.claims = claims;
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** An inadmissible application gives back its communes. */
    @Transactional
    ApplicationView declare(UUID id, AdmissibilityForm form, IfMatch expected, Actor actor) {
        var found = access.readable(id, actor);
        var application = found.application();
        expected.matches(application.version());
        var now = clock.instant();
        var declared = form.admissible()
                ? application.declareAdmissible(form.motive(), now)
                : application.declareInadmissible(form.motive(), now);
        found.examinedBy(actor)
                .that(form.admissible() || form.hasMotive(), "/motive", "a refusal needs its motive")
                .orRefuse(declared.from());
        trail.record(declared, actor);
        if (!form.admissible()) {
            claims.release(application.territoryId());
            outbox.append(ApplicationDeclaredInadmissible.of(application, found.territory(), now));
        }
        applications.flush();
        return ApplicationView.of(found, actor);
    }
}
