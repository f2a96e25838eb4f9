package fr.rebond.local.story.missions;

import static fr.rebond.local.story.stage.Gateway.Change.command;
import static fr.rebond.local.story.stage.Gateway.Change.edit;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.data.MissionsData.Axis;
import fr.rebond.local.story.data.MissionsData.Mission;
import fr.rebond.local.story.stage.Scene;
import fr.rebond.local.story.stage.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The consultancy delivers the diagnosis and the roadmap, and its days are certified. Later the conclusions are presented,
 * the roadmap is adopted, figures are published and the mission is closed.
 */
public final class Delivery {

    private static final String LEAD = "mission-lead";
    private static final String MANAGER = "engineering-manager";

    private final Stage stage;
    private final Missions missions;
    private final Mission mission;

    public Delivery(Stage stage, Missions missions) {
        this.stage = stage;
        this.missions = missions;
        this.mission = stage.data().missions().mission();
    }

    public List<Scene> scenes() {
        return List.of(
                new Scene(mission.deliveredOn(), "Diagnosis and roadmap are delivered", this::deliver),
                new Scene(mission.presentedOn(), "The mission's conclusions are presented", this::present));
    }

    private String deliver() {
        var path = missions.path();
        stage.gateway()
                .make(edit(
                        LEAD,
                        path + "/diagnosis",
                        diagnosis -> !diagnosis.get("sections").isEmpty(),
                        Map.of("sections", mission.diagnosis())));
        mission.axes().forEach(axis -> enter(path + "/roadmap/axes", axis));
        stage.gateway().make(command(LEAD, path, found -> found.has("deliveredOn"), "/delivery", null));
        var days = Map.of(
                "personDays", mission.order().get("personDays"),
                "until", mission.deliveredOn().toString());
        stage.gateway().make(command(MANAGER, path, found -> found.has("certifiedUntil"), "/days", days));
        return mission.axes().size() + " axes";
    }

    private String present() {
        var path = missions.path();
        var meeting = missions.meeting("CLOSING", mission.presentedOn());
        stage.gateway().make(command(MANAGER, path, found -> found.has("presentedOn"), "/presentation", null));
        stage.gateway()
                .make(command(
                        MANAGER,
                        path + "/roadmap",
                        roadmap -> roadmap.has("adoptedOn"),
                        "/adoption",
                        Map.of("meetingId", meeting)));
        stage.gateway()
                .make(edit(
                        "programme-manager",
                        path + "/published-figures",
                        published -> !published.get("figures").isEmpty(),
                        Map.of("figures", mission.publishedFigures())));
        stage.gateway().make(command(MANAGER, path, found -> found.has("closedOn"), "/closure", null));
        return "the roadmap is adopted, the mission closed";
    }

    private void enter(String axes, Axis axis) {
        var number = mission.axes().indexOf(axis) + 1;
        if (isAbsent(axes, axis.title())) {
            var form = new LinkedHashMap<String, @Nullable Object>();
            form.put("title", axis.title());
            form.put("scope", axis.scope());
            form.put("memberSiren", axis.memberSiren());
            stage.gateway().create(LEAD, axes, "axis-" + number, form);
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
