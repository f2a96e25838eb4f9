package fr.rebond.local.story.scene;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.data.Wave;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds, in the service, what the story's waves and territories are there. */
final class Waves {

    private static final String USER = "programme-manager";

    private final Stage stage;

    Waves(Stage stage) {
        this.stage = stage;
    }

    String id(Wave wave) {
        var code = stage.data().call().code();
        var call = stage.gateway().list(USER, "/v1/calls?code=" + code).getFirst();
        var waves = stage.gateway().get(USER, "/v1/calls/" + call.get("id").asText() + "/waves");
        return waves.body()
                .get("items")
                .valueStream()
                .filter(found -> found.get("number").asInt() == wave.number())
                .map(found -> found.get("id").asText())
                .findFirst()
                .orElseThrow();
    }

    /** The applications of a wave by the SIREN of their lead. */
    Map<String, JsonNode> applications(String waveId) {
        return stage.gateway().list(USER, "/v1/applications?wave=" + waveId).stream()
                .collect(Collectors.toMap(application -> application.get("lead").asText(), Function.identity()));
    }
}
