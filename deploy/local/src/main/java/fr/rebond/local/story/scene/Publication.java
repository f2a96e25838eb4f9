package fr.rebond.local.story.scene;

import static fr.rebond.local.story.client.Change.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** The programme team creates the call and publishes it, which makes its waves. */
final class Publication {

    private static final String USER = "programme-manager";

    private final Stage stage;

    Publication(Stage stage) {
        this.stage = stage;
    }

    List<Scene> scenes() {
        return List.of(new Scene(stage.data().call().publishedOn(), "The call is published", this::publish));
    }

    private String publish() {
        var id = find().orElseGet(this::create);
        stage.gateway()
                .make(command(
                        USER,
                        "/v1/calls/" + id,
                        call -> call.path("status").asText().equals("PUBLISHED"),
                        "/publication",
                        null));
        return Count.of(waves(id).size(), "wave");
    }

    private Optional<String> find() {
        return stage
                .gateway()
                .list(USER, "/v1/calls?code=" + stage.data().call().code())
                .stream()
                .map(call -> call.get("id").asText())
                .findFirst();
    }

    private String create() {
        var call = stage.data().call();
        return stage.gateway()
                .create(USER, "/v1/calls", call.code(), call.form())
                .id();
    }

    private List<JsonNode> waves(String callId) {
        var waves = stage.gateway().get(USER, "/v1/calls/" + callId + "/waves").body();
        return waves.get("items").valueStream().toList();
    }
}
