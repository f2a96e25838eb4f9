package fr.rebond.applications.assessment;

import fr.rebond.applications.application.Application;
import fr.rebond.applications.application.ApplicationAccess;
import fr.rebond.applications.application.ApplicationAccess.Found;
import fr.rebond.applications.application.ApplicationStatus;
import fr.rebond.applications.application.ApplicationView;
import fr.rebond.applications.assessment.Grid.Mark;
import fr.rebond.applications.call.Calls;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.IllegalTransition;
import fr.rebond.kit.query.Conditions;
import fr.rebond.kit.query.Keyset;
import fr.rebond.kit.query.Lists;
import fr.rebond.kit.record.Recorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class AssessmentService {

    private static final String SCORES = """
            SELECT id, version, criterion, mark, comment, organisation, given_at FROM score
            <where> ORDER BY id LIMIT :limit
            """;

    private final ApplicationAccess access;
    private final Calls calls;
    private final Scores scores;
    private final Lists lists;
    private final Recorder recorder;

    AssessmentService(ApplicationAccess access, Calls calls, Scores scores, Lists lists, Recorder recorder) {
        this.access = access;
        this.calls = calls;
        this.scores = scores;
        this.lists = lists;
        this.recorder = recorder;
    }

    @Transactional
    ApplicationView start(UUID applicationId, IfMatch expected, Actor actor) {
        var found = access.get(applicationId, actor);
        expected.matches(found.version());
        var started = found.toBecome(ApplicationStatus.UNDER_ASSESSMENT).startAssessment(recorder.now());
        found.examinedBy(actor).orRefuse(started.from());
        recorder.record(started);
        return flushed(found, actor);
    }

    /** Locks the application, so that no score is added while the assessment is being completed. */
    @Transactional
    ScoreView score(UUID applicationId, ScoreForm form, Actor actor) {
        var found = access.getForShare(applicationId, actor);
        var status = found.status();
        if (status != ApplicationStatus.UNDER_ASSESSMENT) {
            throw new IllegalTransition(status, "a score");
        }
        var criterion = grid(found.application()).criterion(form.criterion());
        found.examinedBy(actor)
                .that(criterion.isPresent(), "/criterion", "the call has no criterion " + form.criterion())
                .that(
                        criterion.isEmpty() || form.mark() <= criterion.get().maximum(),
                        "/mark",
                        "the mark is above the criterion's maximum")
                .orRefuse(status);
        var score = new Score(applicationId, form, actor.subject(), actor.organisation(), recorder.now());
        scores.persistAndFlush(score);
        return ScoreView.of(score);
    }

    @Transactional
    ApplicationView complete(UUID applicationId, IfMatch expected, Actor actor) {
        var found = access.getForUpdate(applicationId, actor);
        expected.matches(found.version());
        var application = found.toBecome(ApplicationStatus.ASSESSED);
        var grid = grid(application);
        var marks = scores.of(applicationId).stream()
                .map(score -> new Mark(score.criterion(), score.mark()))
                .toList();
        var completed = application.completeAssessment(grid.score(marks), recorder.now());
        found.examinedBy(actor)
                .all(grid.missing(marks).stream()
                        .map(code -> "no score on the required criterion " + code)
                        .toList())
                .orRefuse(completed.from());
        recorder.record(completed);
        return flushed(found, actor);
    }

    @Transactional
    Page<ScoreView> list(UUID applicationId, PageRequest page, Actor actor) {
        access.get(applicationId, actor);
        var conditions = new Conditions().and("application_id = :application").bind("application", applicationId);
        return lists.page(SCORES, conditions, Keyset.byId("id", ScoreView::id), page, ScoreView.class);
    }

    @Transactional
    ScoreView read(UUID applicationId, UUID scoreId, Actor actor) {
        access.get(applicationId, actor);
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
