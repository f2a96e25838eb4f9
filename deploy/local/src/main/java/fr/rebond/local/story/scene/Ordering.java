package fr.rebond.local.story.scene;

import static fr.rebond.local.story.client.Change.command;

import fr.rebond.local.story.data.MissionFile;
import java.util.List;

/** Banque des Territoires orders the mission and assigns it; the committee kicks it off, and it starts. */
final class Ordering {

    private static final String MANAGER = "engineering-manager";
    private static final String LEAD = "mission-lead";

    private final Stage stage;
    private final Missions missions;
    private final Committee committee;
    private final MissionFile file;

    Ordering(Stage stage, Missions missions) {
        this.stage = stage;
        this.missions = missions;
        this.committee = new Committee(stage, missions);
        this.file = stage.data().mission();
    }

    List<Scene> scenes() {
        return List.of(
                new Scene(file.orderedOn(), "The mission is ordered and assigned", this::order),
                new Scene(file.startedOn(), "The mission starts", this::start));
    }

    private String order() {
        var mission = missions.path();
        stage.gateway().make(command(MANAGER, mission, found -> found.has("order"), "/order", file.order()));
        stage.gateway()
                .make(command(MANAGER, mission, found -> found.has("consultancy"), "/assignment", file.consultancy()));
        return "to " + file.consultancy().get("name").asText();
    }

    private String start() {
        committee.met("KICK_OFF", file.startedOn());
        var started =
                stage.gateway().make(command(LEAD, missions.path(), found -> found.has("startedOn"), "/start", null));
        return "planned until " + started.get("plannedEndOn").asText();
    }
}
