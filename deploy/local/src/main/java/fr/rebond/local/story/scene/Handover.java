package fr.rebond.local.story.scene;

import static fr.rebond.local.story.client.Change.command;
import static fr.rebond.local.story.client.Change.edit;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.data.MissionFile;
import fr.rebond.local.story.data.MissionFile.Axis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The consultancy hands over diagnosis and roadmap; its days are certified. */
final class Handover {

    private static final String LEAD = "mission-lead";

    private final Stage stage;
    private final Missions missions;
    private final MissionFile file;

    Handover(Stage stage, Missions missions) {
        this.stage = stage;
        this.missions = missions;
        this.file = stage.data().mission();
    }

    List<Scene> scenes() {
        return List.of(new Scene(file.deliveredOn(), "Diagnosis and roadmap are delivered", this::deliver));
    }

    private String deliver() {
        var mission = missions.path();
        stage.gateway()
                .make(edit(
                        LEAD,
                        mission + "/diagnosis",
                        diagnosis -> !diagnosis.get("sections").isEmpty(),
                        Map.of("sections", file.diagnosis())));
        file.axes().forEach(axis -> draw(mission + "/roadmap/axes", axis));
        stage.gateway().make(command(LEAD, mission, found -> found.has("deliveredOn"), "/delivery", null));
        var days = Map.of(
                "personDays", file.order().get("personDays"),
                "until", file.deliveredOn().toString());
        stage.gateway()
                .make(command("engineering-manager", mission, found -> found.has("certifiedUntil"), "/days", days));
        return file.axes().size() + " axes";
    }

    private void draw(String axes, Axis axis) {
        var number = file.axes().indexOf(axis) + 1;
        if (isAbsent(axes, axis.title())) {
            var body = new LinkedHashMap<String, Object>();
            body.put("title", axis.title());
            body.put("scope", axis.scope());
            body.put("memberSiren", axis.memberSiren());
            stage.gateway().create(LEAD, axes, "axis-" + number, body);
        }
        var actions = axes + "/" + number + "/actions";
        if (isAbsent(actions, axis.action().get("title").asText())) {
            stage.gateway().create(LEAD, actions, "action", axis.action());
        }
    }

    private boolean isAbsent(String list, String title) {
        return stage.gateway().list(LEAD, list).stream()
                .map((JsonNode item) -> item.get("title").asText())
                .noneMatch(title::equals);
    }
}
