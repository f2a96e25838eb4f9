package fr.rebond.missions.roadmap;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.missions.access.MissionAccess;
import fr.rebond.missions.mission.Missions;
import fr.rebond.missions.roadmap.action.Action;
import fr.rebond.missions.roadmap.action.ActionForm;
import fr.rebond.missions.roadmap.action.ActionView;
import fr.rebond.missions.roadmap.action.Actions;
import fr.rebond.missions.roadmap.axis.Axes;
import fr.rebond.missions.roadmap.axis.Axis;
import fr.rebond.missions.roadmap.axis.AxisForm;
import fr.rebond.missions.roadmap.axis.AxisView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Adds and reads the axes of a roadmap and their actions. */
@ApplicationScoped
class AxisService {

    private final RoadmapQueries queries;
    private final Missions missions;
    private final Roadmaps roadmaps;
    private final Axes axes;
    private final Actions actions;

    AxisService(RoadmapQueries queries, Missions missions, Roadmaps roadmaps, Axes axes, Actions actions) {
        this.queries = queries;
        this.missions = missions;
        this.roadmaps = roadmaps;
        this.axes = axes;
        this.actions = actions;
    }

    @Transactional
    AxisView addAxis(UUID missionId, AxisForm request, Actor actor) {
        var mission = missions.getForShare(missionId, MissionAccess.of(actor));
        request.requireWithin(mission);
        mission.requireRunning("drafting of the roadmap");
        roadmaps.getForUpdate(missionId).requireDraft("a new axis");
        var axis = Axis.add(missionId, request, (int) axes.count("missionId", missionId) + 1);
        axes.persistAndFlush(axis);
        return axis.view();
    }

    @Transactional
    Page<AxisView> listAxes(UUID missionId, PageRequest page, Actor actor) {
        missions.get(missionId, MissionAccess.of(actor));
        return queries.axes(missionId, page);
    }

    @Transactional
    AxisView readAxis(UUID missionId, int number, Actor actor) {
        missions.get(missionId, MissionAccess.of(actor));
        return axes.get(missionId, number).view();
    }

    @Transactional
    ActionView addAction(UUID missionId, int axisNumber, ActionForm request, Actor actor) {
        var mission = missions.getForShare(missionId, MissionAccess.of(actor));
        var axis = axes.get(missionId, axisNumber);
        mission.requireRunning("drafting of the roadmap");
        roadmaps.getForUpdate(missionId).requireDraft("a new action");
        var action = Action.add(axis.id(), request, (int) actions.count("axisId", axis.id()) + 1);
        actions.persistAndFlush(action);
        return action.view();
    }

    @Transactional
    Page<ActionView> listActions(UUID missionId, int axisNumber, PageRequest page, Actor actor) {
        missions.get(missionId, MissionAccess.of(actor));
        var actions = queries.actions(missionId, axisNumber, page);
        if (actions.items().isEmpty()) {
            axes.get(missionId, axisNumber);
        }
        return actions;
    }

    @Transactional
    ActionView readAction(UUID missionId, int axisNumber, int number, Actor actor) {
        missions.get(missionId, MissionAccess.of(actor));
        return actions.get(axes.get(missionId, axisNumber).id(), number).view();
    }
}
