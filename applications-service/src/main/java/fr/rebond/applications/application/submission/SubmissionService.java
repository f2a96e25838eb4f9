package fr.rebond.applications.application.submission;

import fr.rebond.applications.application.ApplicationAccess;
import fr.rebond.applications.application.ApplicationAccess.Found;
import fr.rebond.applications.application.ApplicationEvent;
import fr.rebond.applications.application.ApplicationEvent.ApplicationSubmitted;
import fr.rebond.applications.application.ApplicationEvent.ApplicationWithdrawn;
import fr.rebond.applications.application.ApplicationStatus;
import fr.rebond.applications.application.ApplicationView;
import fr.rebond.applications.application.Applications;
import fr.rebond.applications.application.consent.Consent;
import fr.rebond.applications.application.consent.Consents;
import fr.rebond.applications.call.wave.Waves;
import fr.rebond.applications.territory.Claims;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.record.Recorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The lead submits or withdraws the application of its grouping. */
@ApplicationScoped
class SubmissionService {

    private final Applications applications;
    private final ApplicationAccess access;
    private final Consents consents;
    private final Claims claims;
    private final Waves waves;
    private final Recorder recorder;

    SubmissionService(
            Applications applications,
            ApplicationAccess access,
            Consents consents,
            Claims claims,
            Waves waves,
            Recorder recorder) {
        this.applications = applications;
        this.access = access;
        this.consents = consents;
        this.claims = claims;
        this.waves = waves;
        this.recorder = recorder;
    }

    /**
     * The communes are claimed last: a lead without all consents (422) must not learn from an overlap (409) who else
     * has applied. The step is flushed before that, so that the second of two concurrent submissions of one application
     * gets 412, and not an overlap with itself.
     */
    @Transactional
    ApplicationView submit(UUID id, IfMatch expected, Actor actor) {
        var found = access.getAsLead(id, actor);
        var application = found.application();
        var territory = found.territory();
        expected.matches(application.version());
        var now = recorder.now();
        var submitted = application.submit(now);
        applications.flush();
        var consenting = consents.of(id, territory.groupingRevision()).stream()
                .map(Consent::siren)
                .collect(Collectors.toSet());
        new SubmissionRules(application, territory, waves.get(application.waveId()), consenting).check(now);
        claims.take(application.callId(), territory);
        recorder.record(submitted);
        recorder.publish(ApplicationEvent.of(ApplicationSubmitted::new, application, territory, now));
        return flushed(found, actor);
    }

    @Transactional
    ApplicationView withdraw(UUID id, String motive, IfMatch expected, Actor actor) {
        var found = access.getAsLead(id, actor);
        expected.matches(found.application().version());
        var now = recorder.now();
        var withdrawn = found.application().withdraw(motive, now);
        recorder.record(withdrawn);
        claims.release(found.territory().id());
        if (withdrawn.from() != ApplicationStatus.DRAFT) {
            recorder.publish(
                    ApplicationEvent.of(ApplicationWithdrawn::new, found.application(), found.territory(), now));
        }
        return flushed(found, actor);
    }

    private ApplicationView flushed(Found found, Actor actor) {
        applications.flush();
        return ApplicationView.of(found, actor);
    }
}
