package fr.rebond.missions.subsidiarity;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.record.Recorder;
import fr.rebond.missions.access.MissionAccess;
import fr.rebond.missions.project.Projects;
import fr.rebond.missions.scheme.AidSchemes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class ConsideredSchemeService {

    private final ConsideredSchemeQueries queries;
    private final Projects projects;
    private final AidSchemes schemes;
    private final ConsideredSchemes considered;
    private final Recorder recorder;

    ConsideredSchemeService(
            ConsideredSchemeQueries queries,
            Projects projects,
            AidSchemes schemes,
            ConsideredSchemes considered,
            Recorder recorder) {
        this.queries = queries;
        this.projects = projects;
        this.schemes = schemes;
        this.considered = considered;
        this.recorder = recorder;
    }

    /** Also possible after the closure of the mission, like routings. */
    @Transactional
    ConsideredSchemeView consider(UUID projectId, ConsideredSchemeForm request, Actor actor) {
        var project = projects.getForUpdate(projectId, MissionAccess.of(actor));
        var scheme = schemes.getNamed(request.schemeCode());
        var consideredScheme = ConsideredScheme.of(project.id(), request, scheme, recorder.today());
        considered.persistAndFlush(consideredScheme);
        var what = consideredScheme.summary(scheme.code());
        recorder.record(project.noted("scheme-considered", what, recorder.now()));
        return consideredScheme.view(scheme);
    }

    @Transactional
    ConsideredSchemeView judge(UUID projectId, UUID id, JudgementForm judgement, IfMatch expected, Actor actor) {
        var project = projects.getForUpdate(projectId, MissionAccess.of(actor));
        var consideredScheme = considered.get(projectId, id);
        expected.matches(consideredScheme.version());
        consideredScheme.judge(judgement, recorder.today());
        considered.flush();
        var scheme = schemes.findById(consideredScheme.schemeId());
        var what = consideredScheme.summary(scheme.code());
        recorder.record(project.noted("scheme-reconsidered", what, recorder.now()));
        return consideredScheme.view(scheme);
    }

    @Transactional
    Page<ConsideredSchemeView> list(UUID projectId, PageRequest page, Actor actor) {
        projects.get(projectId, MissionAccess.of(actor));
        return queries.list(projectId, page);
    }

    @Transactional
    ConsideredSchemeView read(UUID projectId, UUID id, Actor actor) {
        projects.get(projectId, MissionAccess.of(actor));
        return queries.find(projectId, id).orElseThrow(() -> Refusal.notFound("considered scheme", id));
    }
}
