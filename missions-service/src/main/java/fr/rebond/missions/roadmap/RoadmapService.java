package fr.rebond.missions.roadmap;

import static fr.rebond.kit.actor.Roles.ENGINEERING_MANAGER;
import static fr.rebond.kit.actor.Roles.MISSION_LEAD;
import static fr.rebond.kit.actor.Roles.TERRITORY_OFFICER;
import static fr.rebond.missions.committee.MeetingKind.CLOSING;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.record.Recorder;
import fr.rebond.kit.trail.History;
import fr.rebond.kit.trail.TrailEntry;
import fr.rebond.missions.access.Reach;
import fr.rebond.missions.committee.CommitteeMeetings;
import fr.rebond.missions.mission.Missions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RoadmapService {

    private final Missions missions;
    private final Roadmaps roadmaps;
    private final Axes axes;
    private final Actions actions;
    private final CommitteeMeetings meetings;
    private final Recorder recorder;
    private final History history;

    RoadmapService(
            Missions missions,
            Roadmaps roadmaps,
            Axes axes,
            Actions actions,
            CommitteeMeetings meetings,
            Recorder recorder,
            History history) {
        this.missions = missions;
        this.roadmaps = roadmaps;
        this.axes = axes;
        this.actions = actions;
        this.meetings = meetings;
        this.recorder = recorder;
        this.history = history;
    }

    @Transactional
    RoadmapView read(UUID missionId, Actor actor) {
        missions.reached(missionId, Reach.toRead(actor));
        return roadmaps.findById(missionId).view();
    }

    @Transactional
    Page<TrailEntry> history(UUID missionId, PageRequest page, Actor actor) {
        missions.reached(missionId, Reach.toRead(actor));
        return history.of(roadmaps.findById(missionId).id(), page);
    }

    @Transactional
    AxisView addAxis(UUID missionId, AddAxis request, Actor actor) {
        var mission = missions.workedOn(missionId, Reach.of(actor, MISSION_LEAD));
        request.requireWithin(mission);
        mission.requireRunning("drafting of the roadmap");
        roadmaps.held(missionId).requireDraft("a new axis");
        var axis = Axis.add(missionId, request, (int) axes.count("missionId", missionId) + 1);
        axes.persistAndFlush(axis);
        return axis.view();
    }

    @Transactional
    ActionView addAction(UUID missionId, int axisNumber, AddAction request, Actor actor) {
        var mission = missions.workedOn(missionId, Reach.of(actor, MISSION_LEAD, TERRITORY_OFFICER));
        var axis = axes.numbered(missionId, axisNumber);
        mission.requireRunning("drafting of the roadmap");
        roadmaps.held(missionId).requireDraft("a new action");
        var action = Action.add(axis.id(), request, (int) actions.count("axisId", axis.id()) + 1);
        actions.persistAndFlush(action);
        return action.view();
    }

    @Transactional
    RoadmapView adopt(UUID missionId, AdoptRoadmap request, IfMatch expected, Actor actor) {
        var mission = missions.workedOn(missionId, Reach.of(actor, ENGINEERING_MANAGER, TERRITORY_OFFICER));
        var roadmap = roadmaps.held(missionId);
        var meeting = meetings.of(missionId, request.meetingId())
                .filter(held -> held.isOf(missionId, CLOSING))
                .orElseThrow(() -> Refusal.invalid("/meetingId", "no closing meeting of this committee"));
        expected.matches(roadmap.version());
        recorder.record(roadmap.adopt(meeting, mission, roadmaps.lacking(missionId), recorder.now()));
        roadmaps.flush();
        return roadmap.view();
    }

    @Transactional
    Page<AxisView> listAxes(UUID missionId, PageRequest page, Actor actor) {
        missions.reached(missionId, Reach.toRead(actor));
        var filters = "axes of " + missionId;
        var rows = axes.list(missionId, after(page, filters), page.limit()).stream()
                .map(Axis::view)
                .toList();
        return Page.of(rows, page, filters, last -> List.of(Integer.toString(last.number())));
    }

    @Transactional
    AxisView readAxis(UUID missionId, int number, Actor actor) {
        missions.reached(missionId, Reach.toRead(actor));
        return axes.numbered(missionId, number).view();
    }

    @Transactional
    Page<ActionView> listActions(UUID missionId, int axisNumber, PageRequest page, Actor actor) {
        missions.reached(missionId, Reach.toRead(actor));
        var filters = "actions of axis %d of %s".formatted(axisNumber, missionId);
        var rows = actions.list(missionId, axisNumber, after(page, filters), page.limit()).stream()
                .map(Action::view)
                .toList();
        if (rows.isEmpty()) {
            axes.numbered(missionId, axisNumber);
        }
        return Page.of(rows, page, filters, last -> List.of(Integer.toString(last.number())));
    }

    @Transactional
    ActionView readAction(UUID missionId, int axisNumber, int number, Actor actor) {
        missions.reached(missionId, Reach.toRead(actor));
        return actions.numbered(axes.numbered(missionId, axisNumber).id(), number)
                .view();
    }

    private static int after(PageRequest page, String filters) {
        return page.after(filters, 1)
                .map(keys -> Integer.parseInt(keys.getFirst()))
                .orElse(0);
    }
}
