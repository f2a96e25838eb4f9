package fr.rebond.applications.application.admissibility;

import fr.rebond.applications.application.ApplicationAccess;
import fr.rebond.applications.application.ApplicationEvent;
import fr.rebond.applications.application.ApplicationEvent.ApplicationDeclaredInadmissible;
import fr.rebond.applications.application.ApplicationStatus;
import fr.rebond.applications.application.ApplicationView;
import fr.rebond.applications.application.Applications;
import fr.rebond.applications.territory.Claims;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.record.Recorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class AdmissibilityService {

    private final Applications applications;
    private final ApplicationAccess access;
    private final Claims claims;
    private final Recorder recorder;

    AdmissibilityService(Applications applications, ApplicationAccess access, Claims claims, Recorder recorder) {
        this.applications = applications;
        this.access = access;
        this.claims = claims;
        this.recorder = recorder;
    }

    /** An inadmissible application releases its communes. */
    @Transactional
    ApplicationView declare(UUID id, AdmissibilityForm form, IfMatch expected, Actor actor) {
        var found = access.get(id, actor);
        expected.matches(found.version());
        var application =
                found.toBecome(form.admissible() ? ApplicationStatus.ADMISSIBLE : ApplicationStatus.INADMISSIBLE);
        var now = recorder.now();
        var declared = form.admissible()
                ? application.declareAdmissible(form.motive(), now)
                : application.declareInadmissible(form.motive(), now);
        found.examinedBy(actor)
                .that(form.admissible() || form.hasMotive(), "/motive", "a refusal requires a motive")
                .orRefuse(declared.from());
        recorder.record(declared);
        if (!form.admissible()) {
            claims.release(application.territoryId());
            recorder.publish(
                    ApplicationEvent.of(ApplicationDeclaredInadmissible::new, application, found.territory(), now));
        }
        applications.flush();
        return ApplicationView.of(found, actor);
    }
}
