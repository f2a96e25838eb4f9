package fr.rebond.applications.assessment;

import fr.rebond.applications.assessment.Grid.Mark;
import fr.rebond.applications.call.Calls;
import fr.rebond.applications.dossier.Application;
import fr.rebond.applications.dossier.ApplicationAccess;
import fr.rebond.applications.dossier.ApplicationAccess.Found;
import fr.rebond.applications.dossier.ApplicationStatus;
import fr.rebond.applications.dossier.ApplicationView;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.problem.IllegalTransition;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.kit.trail.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AssessmentService {

    private final ApplicationAccess access;
    private final Calls calls;
    private final Scores scores;
    private final Trail trail;
    private final ProgrammeClock clock;

    AssessmentService(ApplicationAccess access, Calls calls, Scores scores, Trail trail, ProgrammeClock clock) {
        this.access = access;
        this.calls = calls;
        this.scores = scores;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    ApplicationView start(UUID applicationId, IfMatch expected, Actor actor) {
        var found = access.readable(applicationId, actor);
        expected.matches(found.application().version());
        trail.record(found.application().startAssessment(clock.instant()), actor);
        return flushed(found, actor);
    }

    /** A member of the grouping never marks its own application. */
    @Transactional
    ScoreView score(UUID applicationId, ScoreForm form, Actor actor) {
        var found = access.readable(applicationId, actor);
        var status = found.application().status();
        if (status != ApplicationStatus.UNDER_ASSESSMENT) {
            throw new IllegalTransition(status, "a score");
        }
        var criterion = grid(found.application()).criterion(form.criterion());
        RulesNotMet.check()
                .that(criterion.isPresent(), "/criterion", "the call has no criterion " + form.criterion())
                .that(
                        criterion.isEmpty() || form.mark() <= criterion.get().maximum(),
                        "/mark",
                        "the mark is above the criterion's maximum")
                .that(!found.territory().isMember(actor.organisation()), "a member does not mark its own application")
                .orRefuse(status);
        var score = new Score(applicationId, form, actor.subject(), actor.organisation(), clock.instant());
        scores.persistAndFlush(score);
        return ScoreView.of(score);
    }

    @Transactional
    ApplicationView complete(UUID applicationId, IfMatch expected, Actor actor) {
        var found = access.readable(applicationId, actor);
        var application = found.application();
        expected.matches(application.version());
        var grid = grid(application);
        var marks = scores.of(applicationId).stream()
                .map(score -> new Mark(score.criterion(), score.mark()))
                .toList();
        var completed = application.completeAssessment(grid.score(marks), clock.instant());
        RulesNotMet.check()
                .all(grid.missing(marks).stream()
                        .map(code -> "no score on the required criterion " + code)
                        .toList())
                .orRefuse(completed.from());
        trail.record(completed, actor);
        return flushed(found, actor);
    }

    @Transactional
    List<ScoreView> list(UUID applicationId, Actor actor) {
        access.readable(applicationId, actor);
        return scores.of(applicationId).stream().map(ScoreView::of).toList();
    }

    @Transactional
    ScoreView read(UUID applicationId, UUID scoreId, Actor actor) {
        access.readable(applicationId, actor);
        return ScoreView.of(scores.get(applicationId, scoreId));
    }

    private Grid grid(Application application) {
        return new Grid(calls.get(application.callId()).criteria());
    }

    private ApplicationView flushed(Found found, Actor actor) {
        scores.flush();
        return ApplicationView.of(found, actor);
    }
}
