package fr.rebond.missions.project;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.page.MarkedPage;
import fr.rebond.kit.page.MarkedPageRequest;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.record.Recorder;
import fr.rebond.kit.trail.History;
import fr.rebond.kit.trail.TrailEntry;
import fr.rebond.missions.access.MissionAccess;
import fr.rebond.missions.mission.Missions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class ProjectService {

    private final ProjectQueries queries;
    private final Missions missions;
    private final Projects projects;
    private final Recorder recorder;
    private final History history;

    ProjectService(ProjectQueries queries, Missions missions, Projects projects, Recorder recorder, History history) {
        this.queries = queries;
        this.missions = missions;
        this.projects = projects;
        this.recorder = recorder;
        this.history = history;
    }

    @Transactional
    ProjectView detect(UUID missionId, ProjectDetectionForm request, Actor actor) {
        var mission = missions.getForShare(missionId, MissionAccess.of(actor));
        var project = Project.detect(request, mission, recorder.today());
        projects.persistAndFlush(project);
        recorder.record(project.detected(recorder.now()));
        return project.view();
    }

    @Transactional
    ProjectView qualify(UUID id, Qualification request, IfMatch expected, Actor actor) {
        var access = MissionAccess.of(actor);
        var project = projects.getForUpdate(id, access);
        var mission = missions.getForShare(project.missionId(), access);
        request.requireSiteIn(mission);
        expected.matches(project.version());
        recorder.record(project.qualify(request, mission, recorder.today(), recorder.now()));
        projects.flush();
        return project.view();
    }

    @Transactional
    ProjectView requalify(UUID id, Qualification request, IfMatch expected, Actor actor) {
        var access = MissionAccess.of(actor);
        var project = projects.getForUpdate(id, access);
        var mission = missions.getForShare(project.missionId(), access);
        request.requireSiteIn(mission);
        expected.matches(project.version());
        recorder.record(project.requalify(request, mission, projects.isRouted(id), recorder.now()));
        projects.flush();
        return project.view();
    }

    @Transactional
    ProjectView describe(UUID id, ProjectForm request, IfMatch expected, Actor actor) {
        var project = projects.getForUpdate(id, MissionAccess.of(actor));
        expected.matches(project.version());
        project.describe(request, projects.isRouted(id));
        projects.flush();
        return project.view();
    }

    ProjectView read(UUID id, Actor actor) {
        return projects.get(id, MissionAccess.of(actor)).view();
    }

    @Transactional
    MarkedPage<ProjectSummary> list(UUID missionId, ProjectFilter filter, MarkedPageRequest page, Actor actor) {
        missions.get(missionId, MissionAccess.of(actor));
        return queries.list(missionId, filter, page);
    }

    @Transactional
    Page<TrailEntry> history(UUID id, PageRequest page, Actor actor) {
        projects.get(id, MissionAccess.of(actor));
        return history.of(id, page);
    }
}
