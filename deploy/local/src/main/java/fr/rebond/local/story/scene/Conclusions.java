package fr.rebond.local.story.scene;

import static fr.rebond.local.story.client.Change.command;
import static fr.rebond.local.story.client.Change.edit;

import fr.rebond.local.story.data.MissionFile;
import java.util.List;
import java.util.Map;

/** The conclusions are presented, the roadmap is adopted, the mission is closed; figures are published. */
final class Conclusions {

    private static final String MANAGER = "engineering-manager";

    private final Stage stage;
    private final Missions missions;
    private final MissionFile file;

    Conclusions(Stage stage, Missions missions) {
        this.stage = stage;
        this.missions = missions;
        this.file = stage.data().mission();
    }

    List<Scene> scenes() {
        return List.of(new Scene(file.presentedOn(), "The mission's conclusions are presented", this::present));
    }

    private String present() {
        var mission = missions.path();
        var meeting = new Committee(stage, missions).met("CLOSING", file.presentedOn());
        stage.gateway().make(command(MANAGER, mission, found -> found.has("presentedOn"), "/presentation", null));
        stage.gateway()
                .make(command(
                        MANAGER,
                        mission + "/roadmap",
                        roadmap -> roadmap.has("adoptedOn"),
                        "/adoption",
                        Map.of("meetingId", meeting)));
        stage.gateway()
                .make(edit(
                        "programme-manager",
                        mission + "/published-figures",
                        published -> !published.get("figures").isEmpty(),
                        Map.of("figures", file.publishedFigures())));
        stage.gateway().make(command(MANAGER, mission, found -> found.has("closedOn"), "/closure", null));
        return "the roadmap is adopted, the mission closed";
    }
}
