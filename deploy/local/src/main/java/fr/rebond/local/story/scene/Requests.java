package fr.rebond.local.story.scene;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the funding requests, which follow from the routings by an event: one invitation for each. */
public final class Requests {

    private static final String USER = "funding-officer-1";

    private final Stage stage;
    private final Envelopes envelopes;

    public Requests(Stage stage, Envelopes envelopes) {
        this.stage = stage;
        this.envelopes = envelopes;
    }

    /** All of them, by the reference of their project. */
    public Map<String, JsonNode> byProject() {
        return stage.awaiting().until("Not every routing is an invitation yet", this::find).stream()
                .collect(Collectors.toMap(
                        request -> request.get("externalReference").asText(), Function.identity()));
    }

    private Optional<List<JsonNode>> find() {
        var envelope = envelopes.path().substring("/v1/envelopes/".length());
        return Optional.of(stage.gateway().list(USER, "/v1/funding-requests?envelope=" + envelope))
                .filter(found ->
                        found.size() >= stage.data().structuringProjects().size());
    }

    static String path(JsonNode request) {
        return "/v1/funding-requests/" + request.get("id").asText();
    }
}
