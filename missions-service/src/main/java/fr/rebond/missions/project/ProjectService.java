package fr.rebond.missions.project;

import static fr.rebond.kit.actor.Roles.MISSION_LEAD;
import static fr.rebond.kit.actor.Roles.TERRITORY_OFFICER;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.record.Recorder;
import fr.rebond.kit.trail.History;
import fr.rebond.kit.trail.TrailEntry;
import fr.rebond.missions.access.ById;
import fr.rebond.missions.access.Reach;
import fr.rebond.missions.mission.Missions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class ProjectService {

    private final Missions missions;
    private final Projects projects;
    private final Recorder recorder;
    private final History history;

    ProjectService(Missions missions, Projects projects, Recorder recorder, History history) {
        this.missions = missions;
        this.projects = projects;
        this.recorder = recorder;
        this.history = history;
    }

    @Transactional
    ProjectView detect(UUID missionId, DetectProject request, Actor actor) {
        var mission = missions.workedOn(missionId, Reach.of(actor, MISSION_LEAD));
        var project = Project.detect(request, mission, recorder.today());
        projects.persistAndFlush(project);
        recorder.record(project.detected(recorder.now()));
        return project.view();
    }

    @Transactional
    ProjectView qualify(UUID id, Qualification request, IfMatch expected, Actor actor) {
        var reach = Reach.of(actor, MISSION_LEAD);
        var project = projects.held(id, reach);
        var mission = missions.workedOn(project.missionId(), reach);
        request.requireSiteIn(mission);
        expected.matches(project.version());
        recorder.record(project.qualify(request, mission, recorder.today(), recorder.now()));
        projects.flush();
        return project.view();
    }

    @Transactional
    ProjectView requalify(UUID id, Qualification request, IfMatch expected, Actor actor) {
        var reach = Reach.of(actor, MISSION_LEAD);
        var project = projects.held(id, reach);
        var mission = missions.workedOn(project.missionId(), reach);
        request.requireSiteIn(mission);
        expected.matches(project.version());
        recorder.record(project.requalify(request, mission, projects.isRouted(id), recorder.now()));
        projects.flush();
        return project.view();
    }

    @Transactional
    ProjectView describe(UUID id, DescribeProject request, IfMatch expected, Actor actor) {
        var project = projects.held(id, Reach.of(actor, MISSION_LEAD, TERRITORY_OFFICER));
        expected.matches(project.version());
        project.describe(request, projects.isRouted(id));
        projects.flush();
        return project.view();
    }

    @Transactional
    ProjectView read(UUID id, Actor actor) {
        return projects.reached(id, Reach.toRead(actor)).view();
    }

    @Transactional
    Page<ProjectSummary> list(UUID missionId, ProjectFilter filter, PageRequest page, Actor actor) {
        missions.reached(missionId, Reach.toRead(actor));
        var conditions = filter.conditions(missionId);
        var list = new ById(page, conditions.toString());
        return list.of(projects.list(missionId, conditions, list), ProjectSummary::id);
    }

    @Transactional
    Page<TrailEntry> history(UUID id, PageRequest page, Actor actor) {
        projects.reached(id, Reach.toRead(actor));
        return history.of(id, page);
    }
}
