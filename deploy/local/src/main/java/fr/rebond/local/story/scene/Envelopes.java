package fr.rebond.local.story.scene;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Finds the envelope of the story's hero, which its label opens by an event. */
public final class Envelopes {

    private static final String USER = "funding-officer-1";

    private final Stage stage;
    private String path;

    public Envelopes(Stage stage) {
        this.stage = stage;
    }

    /** Of the envelope, such as {@code /v1/envelopes/018f…}. */
    public synchronized String path() {
        if (path == null) {
            var hero = stage.data().hero();
            path = "/v1/envelopes/"
                    + stage.awaiting()
                            .until("The envelope of %s is not open yet".formatted(hero.name()), this::find)
                            .get("id")
                            .asText();
        }
        return path;
    }

    private Optional<JsonNode> find() {
        var lead = stage.data().hero().lead().siren();
        var code = stage.data().call().code();
        return stage.gateway().list(USER, "/v1/envelopes?call=" + code).stream()
                .filter(envelope -> envelope.get("leadSiren").asText().equals(lead))
                .findFirst();
    }
}
