package fr.rebond.local.story.applications;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.data.ApplicationsData.Wave;
import fr.rebond.local.story.stage.Stage;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the waves of the call and their applications in the applications service. */
public final class Waves {

    private static final String USER = "programme-manager";

    private final Stage stage;

    public Waves(Stage stage) {
        this.stage = stage;
    }

    String id(Wave wave) {
        var code = stage.data().applications().call().code();
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

    /** The applications of a wave, by the SIREN of their lead. */
    Map<String, JsonNode> applications(String waveId) {
        return stage.gateway().list(USER, "/v1/applications?wave=" + waveId).stream()
                .collect(Collectors.toMap(application -> application.get("lead").asText(), Function.identity()));
    }
}
