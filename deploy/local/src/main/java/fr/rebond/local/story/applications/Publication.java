package fr.rebond.local.story.applications;

import static fr.rebond.local.story.stage.Gateway.Change.command;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.stage.Scene;
import fr.rebond.local.story.stage.Stage;
import java.util.List;
import java.util.Optional;

/** The programme team creates the call and publishes it. The publication creates its waves. */
public final class Publication {

    private static final String USER = "programme-manager";

    private final Stage stage;

    public Publication(Stage stage) {
        this.stage = stage;
    }

    public List<Scene> scenes() {
        return List.of(
                new Scene(stage.data().applications().call().publishedOn(), "The call is published", this::publish));
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
        return Scene.count(waves(id).size(), "wave");
    }

    private Optional<String> find() {
        return stage
                .gateway()
                .list(
                        USER,
                        "/v1/calls?code=" + stage.data().applications().call().code())
                .stream()
                .map(call -> call.get("id").asText())
                .findFirst();
    }

    private String create() {
        var call = stage.data().applications().call();
        return stage.gateway()
                .create(USER, "/v1/calls", call.code(), call.form())
                .id();
    }

    private List<JsonNode> waves(String callId) {
        var waves = stage.gateway().get(USER, "/v1/calls/" + callId + "/waves").body();
        return waves.get("items").valueStream().toList();
    }
}
