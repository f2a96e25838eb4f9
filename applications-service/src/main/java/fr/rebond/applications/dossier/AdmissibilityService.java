package fr.rebond.applications.dossier;

import fr.rebond.applications.territory.Claims;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.kit.trail.Trail;
import fr.rebond.kit.trail.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class AdmissibilityService {

    private final Applications applications;
    private final ApplicationAccess access;
    private final Claims claims;
    private final Trail trail;
    private final ProgrammeClock clock;

    AdmissibilityService(
            Applications applications, ApplicationAccess access, Claims claims, Trail trail, ProgrammeClock clock) {
        this.applications = applications;
        this.access = access;
        this.claims = claims;
        this.trail = trail;
        this.clock = clock;
    }

    /** An inadmissible application gives back its communes. */
    @Transactional
    ApplicationView declare(UUID id, AdmissibilityForm form, IfMatch expected, Actor actor) {
        var found = access.readable(id, actor);
        var application = found.application();
        expected.matches(application.version());
        var now = clock.instant();
        trail.record(form.admissible() ? application.declareAdmissible(now) : refuse(application, form, now), actor);
        if (!form.admissible()) {
            claims.release(application.territoryId());
        }
        applications.flush();
        return ApplicationView.of(found, actor);
    }

    private static Transition refuse(Application application, AdmissibilityForm form, Instant now) {
        var refused = application.declareInadmissible(form.motive(), now);
        RulesNotMet.check()
                .that(form.motive() != null && !form.motive().isBlank(), "/motive", "a refusal needs its motive")
                .orRefuse(refused.from());
        return refused;
    }
}
