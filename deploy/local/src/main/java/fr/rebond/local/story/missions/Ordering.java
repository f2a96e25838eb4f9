package fr.rebond.local.story.missions;

import static fr.rebond.local.story.stage.Gateway.Change.command;

import fr.rebond.local.story.data.MissionsData.Mission;
import fr.rebond.local.story.stage.Scene;
import fr.rebond.local.story.stage.Stage;
import java.util.List;

/** Banque des Territoires orders the mission and assigns a consultancy; the mission starts with a committee meeting. */
public final class Ordering {

    private static final String MANAGER = "engineering-manager";
    private static final String LEAD = "mission-lead";

    private final Stage stage;
    private final Missions missions;
    private final Mission mission;

    public Ordering(Stage stage, Missions missions) {
        this.stage = stage;
        this.missions = missions;
        this.mission = stage.data().missions().mission();
    }

    public List<Scene> scenes() {
        return List.of(
                new Scene(mission.orderedOn(), "The mission is ordered and assigned", this::order),
                new Scene(mission.startedOn(), "The mission starts", this::start));
    }

    private String order() {
        var path = missions.path();
        stage.gateway().make(command(MANAGER, path, found -> found.has("order"), "/order", mission.order()));
        stage.gateway()
                .make(command(MANAGER, path, found -> found.has("consultancy"), "/assignment", mission.consultancy()));
        return "to " + mission.consultancy().get("name").asText();
    }

    private String start() {
        missions.meeting("KICK_OFF", mission.startedOn());
        var started =
                stage.gateway().make(command(LEAD, missions.path(), found -> found.has("startedOn"), "/start", null));
        return "planned until " + started.get("plannedEndOn").asText();
    }
}
