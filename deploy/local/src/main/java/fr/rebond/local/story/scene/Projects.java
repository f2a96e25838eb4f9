package fr.rebond.local.story.scene;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds, in the service, what the projects of the files are there. */
public final class Projects {

    private static final String USER = "mission-lead";

    private final Stage stage;
    private final Missions missions;

    public Projects(Stage stage, Missions missions) {
        this.stage = stage;
        this.missions = missions;
    }

    public Map<String, JsonNode> byReference() {
        return stage.gateway().list(USER, missions.path() + "/projects").stream()
                .collect(Collectors.toMap(
                        project -> project.get("externalReference").asText(), Function.identity()));
    }
}
