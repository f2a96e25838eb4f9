package fr.rebond.local.story.scene;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Finds the mission of the story's hero, which follows from its label by an event. */
public final class Missions {

    private static final String USER = "engineering-manager";

    private final Stage stage;
    private String path;

    public Missions(Stage stage) {
        this.stage = stage;
    }

    /** Of the mission, such as {@code /v1/missions/018f…}. */
    public synchronized String path() {
        if (path == null) {
            var hero = stage.data().hero();
            path = "/v1/missions/"
                    + stage.awaiting()
                            .until("The mission of %s is not planned yet".formatted(hero.name()), this::find)
                            .get("id")
                            .asText();
        }
        return path;
    }

    private Optional<JsonNode> find() {
        var lead = stage.data().hero().lead().siren();
        var code = stage.data().call().code();
        return stage.gateway().list(USER, "/v1/missions?epci=" + lead).stream()
                .filter(mission -> mission.get("callCode").asText().equals(code))
                .findFirst();
    }
}
